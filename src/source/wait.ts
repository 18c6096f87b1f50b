/** Lets milliseconds pass and does nothing else meanwhile, for work that may not be interrupted. */
export function wait(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
