import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { report } from './measure.mjs';

const root = path.dirname(import.meta.dirname);
const PHRASES = path.join(root, 'test', 'timing', 'phrases.txt');
const ROUNDS = 5;
const SECOND = 1000;
const HOSTILE_BYTES = 10_000_000;
const HOSTILE = ['(', 'до ', '1', '1, ', '«', 'за 1 до ', 'январь, ', '__ '];
/** Microseconds a phrase: 100,000 phrases a second. */
const LIMIT_PER_PHRASE = 10;

async function loadTiming(folder) {
  const outfile = path.join(folder, 'timing.mjs');
  const entry = path.join(root, 'src', 'timing', 'index.ts');
  await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', outfile });
  return import(pathToFileURL(outfile).href);
}

function readPhrases() {
  const lines = readFileSync(PHRASES, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | ')[0]);
}

function milliseconds(work) {
  const begin = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

/** How fast terms are read, in one thread and this process. Gives whether every limit is kept. */
export async function measureTiming(folder) {
  const { parseTiming } = await loadTiming(folder);
  const phrases = readPhrases();
  const repeats = Math.ceil(100_000 / phrases.length);
  const times = Array.from({ length: ROUNDS }, () =>
    milliseconds(() => {
      for (let i = 0; i < repeats; i++) for (const phrase of phrases) parseTiming(phrase);
    }),
  );
  const perPhrase = (Math.min(...times) * 1000) / (repeats * phrases.length);
  const kept = [
    report('one phrase', perPhrase, LIMIT_PER_PHRASE, 'µs', `, ${phrases.length} phrases`),
  ];
  for (const piece of HOSTILE) {
    const text = piece.repeat(HOSTILE_BYTES / Buffer.byteLength(piece));
    kept.push(
      report(
        `10 MB of «${piece}»`,
        milliseconds(() => parseTiming(text)),
        SECOND,
        'ms',
      ),
    );
  }
  return kept.every(Boolean);
}
