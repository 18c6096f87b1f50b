import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/rules/registry.js';
import { runExample } from '../example.js';
import { edited, type NearMiss, nearMisses } from './near-miss.js';

const ALL = nearMisses();
const FEWEST = 3;

/** What every rule says, in the words that a failure should show. */
async function said(documents: string, { today }: NearMiss): Promise<readonly string[]> {
  const findings = await runExample(documents, undefined, today === undefined ? {} : { today });
  return findings
    .filter(({ waived }) => waived === null)
    .flatMap((one) => [one, ...one.consequences])
    .map(({ rule, file, range, message }) => `${rule} ${file}:${range.start.line} ${message}`);
}

function ruleOf(words: string): string {
  return words.slice(0, words.indexOf(' '));
}

it('has three near misses for every rule, and for no other', () => {
  const counts = new Map(RULES.map(({ id }) => [id, 0]));
  for (const { rule } of ALL) counts.set(rule, (counts.get(rule) ?? Number.NaN) + 1);
  const few = [...counts].filter(([, count]) => !(count >= FEWEST));
  expect(few).toEqual([]);
});

describe.each(ALL.map((one) => [one.rule, one.case, one] as const))('%s, «%s»', (_, __, one) => {
  it('is silent, as all the others are', async () => {
    const words = await said(one.documents, one);
    const others = words.filter(
      (text) => ruleOf(text) === one.rule || !one.beside.includes(ruleOf(text)),
    );
    expect(others).toEqual([]);
    expect(one.beside.filter((rule) => !words.map(ruleOf).includes(rule))).toEqual([]);
  });

  it('speaks when the step is made', async () => {
    expect(one.break).not.toEqual([]);
    const words = await said(edited(one.documents, one.break, one.case), one);
    expect(words.map(ruleOf)).toContain(one.rule);
  });
});
