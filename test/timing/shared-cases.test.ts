import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTiming } from '../../src/timing/index.js';
import type { TimingContext } from '../../src/timing/timing.js';
import { summarizeIntervals } from './summary.js';

const file = new URL('../../../shared/cases/timings.tsv', import.meta.url);

interface Case {
  readonly phrase: string;
  readonly intervals: string;
  readonly context: TimingContext | undefined;
  readonly gives: string | undefined;
}

/** The projects that the phrases with a `resolved` meaning belong to, by the number of their document. */
const TERMS: Readonly<Record<string, string>> = {
  '000': '2021-06-01/2022-06-30',
  '001': '2021-01-01/2024-12-30',
};

function contextOf(term: string | undefined): TimingContext | undefined {
  const [from, to] = (term ?? '').split('/');
  return from !== undefined && to !== undefined && from.length === 10
    ? { project: { from, to } }
    : undefined;
}

function readCase(line: string): Case {
  const [phrase = '', meaning = '', source = ''] = line.split('\t');
  const flags = new Map<string, string>();
  for (const part of meaning.split(' ')) {
    const [name = '', value = ''] = part.split('=', 2);
    flags.set(name, value);
  }
  const first = meaning.split(' ')[0] ?? '';
  const context = contextOf(flags.get('with') ?? TERMS[source.slice(0, 3)]);
  const gives = flags.has('bound') ? undefined : (flags.get('gives') ?? flags.get('resolved'));
  return {
    phrase,
    intervals: first.includes('=') || first === '../..' ? '-' : first,
    context,
    gives,
  };
}

function cases(): Case[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(readCase);
}

/** At least this share must agree; what does not is printed. */
const AIM = 0.99;

function share(results: readonly { ok: boolean; said: string }[]): number {
  for (const { ok, said } of results) if (!ok) console.info(said);
  return results.filter(({ ok }) => ok).length / results.length;
}

describe.skipIf(!existsSync(file))('real phrases (only beside the shared cases)', () => {
  it('gives the stated intervals', () => {
    const results = cases().map(({ phrase, intervals }) => {
      const got = summarizeIntervals(parseTiming(phrase).intervals);
      return { ok: got === intervals, said: `${phrase}: ${intervals}, got ${got}` };
    });
    expect(share(results)).toBeGreaterThanOrEqual(AIM);
  });

  it('gives the stated intervals in the stated project', () => {
    const stated = cases().filter(
      ({ context, gives }) => context !== undefined && gives !== undefined,
    );
    const results = stated.map(({ phrase, context, gives }) => {
      const got = summarizeIntervals(parseTiming(phrase, context).intervals);
      return { ok: got === gives, said: `${phrase}: ${gives}, got ${got}` };
    });
    expect(share(results)).toBeGreaterThanOrEqual(AIM);
  });
});
