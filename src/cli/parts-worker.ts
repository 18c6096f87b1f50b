import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiledCode } from './keep-compiled-code.js';

/** What a thread runs that helps with a large workspace: the same program, asked for some of the parts. */
async function help(): Promise<void> {
  keepCompiledCode(import.meta.dirname);
  const { workThrough } = await import('../workspace/checking.js');
  parentPort?.postMessage(await workThrough(workerData));
}

help();
