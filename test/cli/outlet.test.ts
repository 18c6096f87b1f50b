import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writerTo } from '../../src/cli/outlet.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passport-outlet-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const WORDS = 'Замечаний нет: \u001b[32mпроверено\u001b[39m';

it.each([
  // A console of Windows takes bytes for letters of its code page: Russian needs Node's stream.
  ['win32', true, 'stream'],
  ['win32', false, 'bytes'],
  ['linux', true, 'bytes'],
  ['darwin', true, 'bytes'],
] as const)('on %s, terminal: %s, words go out as %s', (platform, isTerminal, way) => {
  const file = path.join(folder, 'out');
  const descriptor = openSync(file, 'w');
  const streamed: string[] = [];
  const stream = () => ({ write: (text: string) => streamed.push(text) });
  const write = writerTo({ descriptor, isTerminal, platform, stream });
  write(WORDS);
  closeSync(descriptor);
  const bytes = readFileSync(file, 'utf8');
  expect([streamed.join(''), bytes]).toEqual(way === 'stream' ? [WORDS, ''] : ['', WORDS]);
});
