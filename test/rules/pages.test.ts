import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/registry.js';
import { markedPlaces, runExample } from './example.js';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { page }) => {
  it('finds its bad example at the marked lines', async () => {
    const everything = id.startsWith('waiver/') ? undefined : id;
    const findings = (await runExample(page.bad, everything)).filter((one) => one.rule === id);
    const places = findings.map(({ file, range }) => `${file}:${range.start.line}`);
    expect(markedPlaces(page.bad).length).toBeGreaterThan(0);
    expect([...new Set(places)]).toEqual(markedPlaces(page.bad));
  });

  it('is silent on its good example', async () => {
    expect((await runExample(page.good)).filter((finding) => finding.rule === id)).toEqual([]);
  });

  it('has words in both languages', () => {
    for (const { title, what, why, fix } of [page.ru, page.en]) {
      for (const words of [title, what, why, fix]) expect(words.trim()).not.toBe('');
    }
    expect(page.ru.what).toMatch(/[а-яё]/);
    expect(page.en.what).not.toMatch(/^[а-яё]/i);
  });
});
