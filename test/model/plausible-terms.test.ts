import { expect, it } from 'vitest';
import { runExample } from '../rules/example.js';
import { passport, plan } from '../rules/small-documents.js';

it('reads «1.1.21» by the term of its project, and says nothing of it', async () => {
  const event = plan('events:\n  - {name: Встреча, term: 1.9.21}\n');
  const said = async (term: string) => {
    const findings = await runExample([passport(`term: ${term}`), event].join('---\n'));
    return findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('dates/'));
  };
  expect(await said('2021 – 2022 годы')).toEqual([]);
  expect(await said('2023 – 2024 годы')).toEqual(['dates/unreadable']);
});
