import Module from 'node:module';
import path from 'node:path';
import { useCompileCache } from './compile-cache.js';

/** Loads the program, with code compiled by an earlier run where there is some, and runs it. */
export async function start(argv: readonly string[]): Promise<number> {
  const dist = import.meta.dirname;
  const node: object = Module;
  if ('enableCompileCache' in node && typeof node.enableCompileCache === 'function') {
    node.enableCompileCache(path.join(dist, '.cache'));
  } else useCompileCache(dist);
  const { main } = await import('./main.js');
  return main(argv);
}
