import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchTree } from '../../src/cli/watch-tree.js';

let root = '';
let end: () => void = () => undefined;
const heard = new Set<string>();
let wake: () => void = () => undefined;

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport-tree-')));
  mkdirSync(path.join(root, 'a/b'), { recursive: true });
  mkdirSync(path.join(root, '.git'));
  writeFileSync(path.join(root, 'a/b/plan.yaml'), '1');
  heard.clear();
  end = watchTree(
    root,
    (file) => {
      heard.add(path.relative(root, file).split(path.sep).join('/'));
      wake();
    },
    (error) => {
      throw error;
    },
  );
});
afterEach(() => {
  end();
  rmSync(root, { recursive: true, force: true });
});

/** Waits until a file has been heard of; what was heard till then is done with. */
async function hears(file: string): Promise<readonly string[]> {
  while (!heard.has(file)) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  const all = [...heard];
  heard.clear();
  return all;
}

/** Saves as editors do: another file takes the place. */
function replace(file: string, text: string): void {
  writeFileSync(path.join(root, '.git/draft'), text);
  renameSync(path.join(root, '.git/draft'), path.join(root, file));
}

describe('a watched tree', () => {
  it('tells of a file each time that another is put in its place', async () => {
    for (const text of ['2', '3', '4']) {
      replace('a/b/plan.yaml', text);
      await hears('a/b/plan.yaml');
    }
    writeFileSync(path.join(root, 'a/b/plan.yaml'), '5');
    await hears('a/b/plan.yaml');
  });

  it('tells of files in folders that come, move and go', async () => {
    mkdirSync(path.join(root, 'new/deep'), { recursive: true });
    writeFileSync(path.join(root, 'new/deep/x.yaml'), '1');
    await hears('new/deep/x.yaml');
    renameSync(path.join(root, 'new'), path.join(root, 'a/moved'));
    await hears('a/moved/deep/x.yaml');
    writeFileSync(path.join(root, 'a/moved/deep/x.yaml'), '2');
    await hears('a/moved/deep/x.yaml');
    rmSync(path.join(root, 'a'), { recursive: true });
    await hears('a');
  });

  it('does not look into hidden folders', async () => {
    writeFileSync(path.join(root, '.git/index'), '1');
    writeFileSync(path.join(root, 'last.yaml'), '1');
    expect((await hears('last.yaml')).filter((file) => file.startsWith('.git/'))).toEqual([]);
  });
});
