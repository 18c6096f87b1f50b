import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkShape } from '../../src/schema/validate-data.js';
import { isMapping } from '../../src/schema/value-type.js';
import { RULE_OF, shapeMessage, shapeSuggestion } from '../../src/schema/words.js';
import { MISTAKES, STARTS } from './mistakes.js';

function problemsOf(yaml: string) {
  const data: unknown = parse(yaml);
  return checkShape(isMapping(data) ? data.kind : undefined, data);
}

test.each(MISTAKES)('$yaml: $message', ({ start, yaml, code, at, message, suggestion }) => {
  const told = problemsOf(STARTS[start] + yaml).map((problem) => ({
    code: problem.code,
    at: (problem.side === 'key' ? '^' : '') + problem.path.join('/'),
    message: shapeMessage(problem, 'ru'),
    suggestion: shapeSuggestion(problem),
  }));
  expect(told).toEqual([{ code, at, message, suggestion }]);
});

test.each(MISTAKES)('$yaml: in English without Russian words', ({ start, yaml }) => {
  for (const problem of problemsOf(STARTS[start] + yaml)) {
    const quotes = /"[^"]*"|'[^']*'/g;
    expect(shapeMessage(problem, 'en').replace(quotes, '')).toMatch(/^[^а-яё]+$/i);
  }
});

/** Told only with the text of the file at hand: see test/model/split-texts. */
const OF_THE_TEXT = ['comma-in-text'];

test('every kind of mistake is among them', () => {
  const shown = new Set([...MISTAKES.map(({ code }) => code), ...OF_THE_TEXT]);
  expect(Object.keys(RULE_OF).filter((code) => ![...shown].some((one) => one === code))).toEqual(
    [],
  );
});
