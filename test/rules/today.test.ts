import { describe, expect, it } from 'vitest';
import { runExample } from './example.js';
import { passport } from './small-documents.js';

const DONE = `kind: progress
format: 1
id: marks
of: plan
events:
  - {event: visit, state: done, date: 20.10.2022}
`;

const severities = async (rule: string, document: string, today?: string) =>
  (await runExample(document, rule, today === undefined ? {} : { today })).map(
    ({ severity }) => severity,
  );

describe('today', () => {
  it.each([
    ['nothing without a today', undefined, []],
    ['nothing on the day itself', '2022-10-20', []],
    ['an event done tomorrow', '2022-10-19', ['error']],
  ])('finds %s', async (_, today, expected) => {
    expect(await severities('mentoring/completion-mark', DONE, today)).toEqual(expected);
  });

  it.each([
    ['nothing without a today', undefined, []],
    ['nothing on the day itself', '2021-06-18', []],
    ['an approval of tomorrow', '2021-06-17', ['warning']],
  ])('finds %s', async (_, today, expected) => {
    const approved = passport(
      'approval: {word: УТВЕРЖДАЮ, post: Министр, name: А.А. Иванова, date: 18.06.2021}',
    );
    expect(await severities('dates/approval', approved, today)).toEqual(expected);
  });

  it('says nothing of a draft', async () => {
    const draft = passport('approval: {status: draft, date: 18.06.2021}');
    expect(await severities('dates/approval', draft, '2021-01-01')).toEqual([]);
  });
});
