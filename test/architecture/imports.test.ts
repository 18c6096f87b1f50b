import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src');

/** From the street to the desk: a folder may import itself and what stands after it. */
const LAYERS = [
  ['index'],
  ['cli'],
  ['workspace'],
  ['import'],
  ['reporters', 'render'],
  ['rules'],
  ['findings'],
  ['model'],
  ['schema'],
  ['timing', 'targets'],
  ['language'],
  ['cache'],
  ['source'],
];
/** Folders that know neither the disk nor the terminal. */
const PURE = ['rules', 'timing', 'targets', 'language', 'findings', 'model', 'schema', 'reporters'];
const FORBIDDEN = /^(?:node:)?(?:fs|child_process|tty|readline)(?:\/|$)|^chalk$|^commander$/;

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function folderOf(file: string): string {
  const [first = ''] = path.relative(SRC, file).split(path.sep);
  return first.replace(/\.ts$/, '');
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, to = '']) => ({
    file: path.relative(SRC, file),
    from: folderOf(file),
    to,
  }));
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(SRC, name));
const imports = files.flatMap(importsOf);

function layerOf(folder: string): number {
  return LAYERS.findIndex((layer) => layer.includes(folder));
}

describe('imports', () => {
  it('knows the layer of every folder', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => layerOf(folder) < 0)).toEqual([]);
  });

  it('run downwards only', () => {
    const wrong = imports.filter(({ file, from, to }) => {
      if (!to.startsWith('.')) return false;
      const target = folderOf(path.resolve(SRC, path.dirname(file), to));
      return target !== from && layerOf(target) >= 0 && layerOf(target) <= layerOf(from);
    });
    expect(wrong).toEqual([]);
  });

  it('keep the disk and the terminal out of the pure folders', () => {
    expect(imports.filter(({ from, to }) => PURE.includes(from) && FORBIDDEN.test(to))).toEqual([]);
  });
});
