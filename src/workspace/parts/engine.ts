import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this the engine is left to itself. */
const HEAP_BYTES = 56 * 1024 * 1024;

let collect: (() => void) | undefined;

function collector(): () => void {
  const found: unknown = runInNewContext('typeof gc === "function" ? gc : undefined');
  return typeof found === 'function' ? () => found() : () => undefined;
}

/**
 * What is asked of the engine for a large workspace, and its own way. The room for new objects stays as it
 * is: it would grow to a third of what the check needs. The collector may be called. Bytes of bytecode that
 * a function runs through before it is translated into best machine code: a check of some seconds calls
 * thousands of functions often enough to be translated and too seldom to earn it back; of a thousand files,
 * four tenths of the processor time would go there. (The engine of Node 22 counts otherwise and has no such flag.)
 */
const FLAGS: readonly (readonly [string, string])[] = [
  ['--semi-space-growth-factor=1', '--semi-space-growth-factor=2'],
  ['--expose-gc', '--no-expose-gc'],
  ...(process.versions.v8.startsWith('11.')
    ? [['--interrupt-budget=800000', '--interrupt-budget=67584'] as const]
    : []),
];

/**
 * Lets work be done by an engine tuned for a large workspace. Its own way comes back after: compiled code
 * is kept for one set of flags, and refused under another.
 */
export async function tuned<T>(work: () => Promise<T>): Promise<T> {
  for (const [large] of FLAGS) setFlagsFromString(large);
  try {
    return await work();
  } finally {
    for (const [, own] of FLAGS) setFlagsFromString(own);
  }
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
