import { availableParallelism } from 'node:os';
import { type RenderSetup, type SetJob, type SetResult, setRenderer } from './set-renderer.js';

/** From so many sets on, other threads pay for their start. */
const MANY = 40;

/** How many threads render: as many as asked for, else all there are for many sets. */
export function threadsFor(sets: number, asked: number | undefined): number {
  const wanted = asked ?? (sets < MANY ? 1 : availableParallelism());
  return Math.max(1, Math.min(wanted, sets));
}

/**
 * Renders sets in their order, in this thread or in several. The jobs are taken one at a time, as
 * they are needed: of a large workspace few sets are held at once.
 */
export async function* renderSets(
  jobs: Iterable<SetJob>,
  setup: RenderSetup,
  threads: number,
): AsyncGenerator<{ readonly job: SetJob; readonly result: SetResult }> {
  if (threads > 1) {
    const { renderInThreads } = await import('./threads.js');
    yield* renderInThreads(jobs, setup, threads);
    return;
  }
  const render = setRenderer(setup);
  for (const job of jobs) {
    yield { job, result: await render(job) };
    // Lets the system's signals in: nothing above waits for anything.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
