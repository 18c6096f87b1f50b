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

interface Compilation {
  readonly script: Script;
  /** Where it is to be kept, if it was not there, and V8's own mark of the flags it was compiled under. */
  readonly missing?: { readonly file: string; readonly tag: number };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** V8 itself tells apart only lengths of sources, so a bundle's own time and size name its cache. */
function cacheFile(folder: string, bundle: string): string {
  const { mtimeMs, size } = statSync(bundle);
  const name = path.basename(bundle, '.cjs');
  const engine = `${process.versions.v8}-${process.arch}`;
  return path.join(folder, `${name}-${Math.round(mtimeMs)}-${size}-${engine}.bin`);
}

/**
 * What was compiled under other flags is refused, and flags change once a large workspace is met: each
 * set of flags has a file of its own, and the first one to come has the name that is looked for first.
 */
function flagged(file: string, tag: number): string {
  return file.replace(/\.bin$/, `-${tag}.bin`);
}

function compiled(source: string, filename: string, file: string): Compilation {
  const attempt = (cachedData?: Buffer) =>
    new Script(source, { filename, ...(cachedData && { cachedData }) });
  const first = readIfThere(file);
  if (first !== undefined) {
    const script = attempt(first);
    if (script.cachedDataRejected === false) return { script };
  }
  // Asked for here only: Node takes milliseconds to load what answers it.
  const tag = cachedDataVersionTag();
  if (first === undefined) return { script: attempt(), missing: { file, tag } };
  const own = flagged(file, tag);
  const script = attempt(readIfThere(own));
  if (script.cachedDataRejected === false) return { script };
  return { script, missing: { file: own, tag } };
}

/** Keeps what V8 made of the bundles. A place that cannot be written is no error: the next start is as slow as this one. */
function keep(all: readonly Compilation[]): void {
  for (const { script, missing } of all) {
    // Under other flags than it was asked for it would be refused.
    if (missing === undefined || cachedDataVersionTag() !== missing.tag) continue;
    replaceFile(missing.file, script.createCachedData());
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
  const all: Compilation[] = [];
  prototype._compile = function compile(content, filename, ...rest) {
    if (path.dirname(filename) !== dist) return original.call(this, content, filename, ...rest);
    const file = cacheFile(folder, filename);
    const compilation = compiled(Module.wrap(content), filename, file);
    all.push(compilation);
    const run: unknown = compilation.script.runInThisContext();
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
  process.on('exit', () => keep(all));
}
