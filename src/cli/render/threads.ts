import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RenderSetup, SetJob, SetResult } from './set-renderer.js';

/** The bundle that a thread runs, beside this one. */
const WORKER = 'render-worker.cjs';
/**
 * Sets that wait for each thread: one that works on a long set holds back those after it in their order,
 * and the others must not stand idle meanwhile.
 */
const AHEAD = 8;
/** Megabytes for what lives shortly: page trees come and go, and Node's own measure sweeps them too often. */
const YOUNG = 64;

interface Thread {
  /** How many sets wait for it. */
  readonly waiting: () => number;
  readonly run: (job: SetJob) => Promise<SetResult>;
  readonly end: () => void;
}

/** Renders sets in several threads and gives them in their order. */
export async function* renderInThreads(
  jobs: Iterable<SetJob>,
  setup: RenderSetup,
  count: number,
): AsyncGenerator<{ readonly job: SetJob; readonly result: SetResult }> {
  const threads = Array.from({ length: count }, () => startThread(setup));
  const queue: { readonly job: SetJob; readonly result: Promise<SetResult> }[] = [];
  try {
    for (const job of jobs) {
      const thread = leastBusy(threads);
      if (!thread) break;
      const result = thread.run(job);
      // Told of when its turn comes; until then it is no error that nobody handles.
      result.catch(() => undefined);
      queue.push({ job, result });
      const oldest = queue.length >= count * AHEAD ? queue.shift() : undefined;
      if (oldest) yield { job: oldest.job, result: await oldest.result };
    }
    for (const { job, result } of queue) yield { job, result: await result };
  } finally {
    for (const { end } of threads) end();
  }
}

function leastBusy(threads: readonly Thread[]): Thread | undefined {
  const least = Math.min(...threads.map(({ waiting }) => waiting()));
  return threads.find(({ waiting }) => waiting() === least);
}

/** A thread answers in the order it was asked. */
function startThread(setup: RenderSetup): Thread {
  const worker = new Worker(path.join(import.meta.dirname, WORKER), {
    workerData: setup,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const waiting: {
    readonly resolve: (result: SetResult) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  worker.on('message', (result: SetResult) => waiting.shift()?.resolve(result));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    waiting: () => waiting.length,
    run: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(job);
      }),
    end: () => void worker.terminate(),
  };
}
