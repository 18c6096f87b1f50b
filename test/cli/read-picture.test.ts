import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { picturesOf } from '../../src/cli/read-picture.js';

const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
const root = path.join(folder, 'workspace');

beforeAll(() => {
  mkdirSync(path.join(root, 'figures'), { recursive: true });
  writeFileSync(path.join(root, 'figures', 'cycle.png'), 'inside');
  writeFileSync(path.join(folder, 'secret.png'), 'outside');
  symlinkSync(path.join(folder, 'secret.png'), path.join(root, 'link.png'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pictures of a workspace', () => {
  it('are read from within it', () => {
    expect(Buffer.from(picturesOf(root)('figures/cycle.png') ?? []).toString()).toBe('inside');
  });

  it.each(['../secret.png', 'link.png', 'figures', 'figures/none.png'])('refuse %s', (name) => {
    expect(picturesOf(root)(name)).toBeUndefined();
  });
});
