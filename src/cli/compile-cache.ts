import { readFileSync, statSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { replaceFile } from '../source/replace-file.js';

/** The part of Node's module machinery that this file replaces; not in its typings. */
interface CompilingModule {
  readonly exports: unknown;
  require(id: string): unknown;
  _compile(content: string, filename: string, ...rest: unknown[]): unknown;
}

function isCompiling(prototype: object): prototype is CompilingModule {
  return '_compile' in prototype && typeof prototype._compile === 'function';
}

interface Compiled {
  readonly bundle: string;
  readonly file: string;
  readonly script: Script;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * V8 itself tells apart only lengths of sources, so a bundle's own time and size name its cache. Its tag
 * stands for the version, the processor and the flags, which change once a large workspace is met: what
 * was compiled under other flags is refused.
 */
function cacheFile(folder: string, bundle: string): string {
  const { mtimeMs, size } = statSync(bundle);
  const name = path.basename(bundle, '.cjs');
  return path.join(folder, `${name}-${Math.round(mtimeMs)}-${size}-${cachedDataVersionTag()}.bin`);
}

/** Keeps what V8 made of the bundles. A place that cannot be written is no error: the next start is as slow as this one. */
function keep(compiled: readonly Compiled[]): void {
  for (const { bundle, file, script } of compiled) {
    // Under other flags than it was asked for it would be refused.
    if (cacheFile(path.dirname(file), bundle) === file) {
      replaceFile(file, script.createCachedData());
    }
  }
}

/**
 * Lets the program start with compiled code of an earlier run, as `module.enableCompileCache` does
 * from Node 22 on. The cache lies beside the bundles, in `dist/.cache`: whoever could change it could
 * change them.
 */
export function useCompileCache(dist: string): void {
  const folder = path.join(dist, '.cache');
  const prototype: object = Module.prototype;
  if (!isCompiling(prototype)) return;
  const original = prototype._compile;
  const fresh: Compiled[] = [];
  prototype._compile = function compile(content, filename, ...rest) {
    if (path.dirname(filename) !== dist) return original.call(this, content, filename, ...rest);
    const file = cacheFile(folder, filename);
    const cachedData = readIfThere(file);
    const script = new Script(Module.wrap(content), {
      filename,
      ...(cachedData && { cachedData }),
    });
    if (script.cachedDataRejected !== false) fresh.push({ bundle: filename, file, script });
    const run: unknown = script.runInThisContext();
    if (typeof run !== 'function') throw new TypeError(filename);
    return run.call(
      this.exports,
      this.exports,
      (id: string) => this.require(id),
      this,
      filename,
      dist,
    );
  };
  process.on('exit', () => keep(fresh));
}
