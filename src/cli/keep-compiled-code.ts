import Module from 'node:module';
import path from 'node:path';
import { useCompileCache } from './compile-cache.js';

/**
 * Lets a thread of the program load code compiled by an earlier run: Node's own way from version 22 on,
 * ours before.
 *
 * @param dist the folder of the bundles
 */
export function keepCompiledCode(dist: string): void {
  const node: object = Module;
  if ('enableCompileCache' in node && typeof node.enableCompileCache === 'function') {
    node.enableCompileCache(path.join(dist, '.cache'));
  } else useCompileCache(dist);
}
