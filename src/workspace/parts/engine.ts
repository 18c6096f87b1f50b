import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this the engine is left to itself. */
const HEAP_BYTES = 56 * 1024 * 1024;

let collect: (() => void) | undefined;

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('gc');
  return typeof found === 'function' ? () => found() : () => undefined;
}

/**
 * Bytes of bytecode that a function runs through before the engine translates it into its best machine
 * code: six times the number of V8 itself. A check of some seconds calls thousands of functions often enough
 * to be translated and too seldom to earn it back: of a thousand files, a third of the processor time went there.
 */
const INTERRUPT_BUDGET = 400_000;

/**
 * Tells the engine how to work on a large workspace. The room for new objects stays as it is: it would
 * grow to a third of what the check needs.
 */
export function tuneEngine(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}

/**
 * Gives back what a finished part held. Left to itself the engine waits until the heap is four times as
 * large as what is still used, so that the peak would be four times as high as needed.
 */
export function letGo(): void {
  if (getHeapStatistics().used_heap_size < HEAP_BYTES) return;
  collect ??= collector();
  collect();
}
