import Module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { useCompileCache } from './compile-cache.js';

/** What a thread runs that helps with a large workspace: the same program, asked for some of the parts. */
async function help(): Promise<void> {
  const dist = import.meta.dirname;
  if (!('enableCompileCache' in Module)) useCompileCache(dist);
  const { workThrough } = await import('./commands/validate.js');
  parentPort?.postMessage(await workThrough(workerData));
}

help();
