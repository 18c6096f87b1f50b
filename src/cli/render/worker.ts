import { parentPort, workerData } from 'node:worker_threads';
import { type RenderSetup, type SetJob, setRenderer } from './set-renderer.js';

/** A thread that renders sets: told once what is the same for all, then one set after another. */
function serve(setup: RenderSetup): void {
  const render = setRenderer(setup);
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (job: SetJob) => {
    last = last.then(async () => {
      const result = await render(job);
      const files = 'files' in result ? result.files : [];
      parentPort?.postMessage(
        result,
        files.flatMap(({ bytes }) => movable(bytes)),
      );
    });
  });
}

/** Only memory that nothing else lies in can be moved to another thread; the rest is copied. */
function movable({ byteLength, buffer }: Uint8Array): readonly ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && byteLength === buffer.byteLength ? [buffer] : [];
}

serve(workerData);
