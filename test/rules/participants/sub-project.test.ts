import { describe, expect, it } from 'vitest';
import { runExample } from '../example.js';
import { flawedSubProject, genitive, subProject } from './sub-project.js';

const FAMILIES = /^(?:participants|indicators|trace|numbering|roles)\//;

async function findingsOf(example: string) {
  return (await runExample(example)).filter(({ rule }) => FAMILIES.test(rule));
}

/** What stands at a finding, with its rule. */
function said(
  example: string,
  { file, range, rule }: Awaited<ReturnType<typeof findingsOf>>[number],
) {
  const part = example.split(/^---\n/m)[Number.parseInt(file, 10) - 1] ?? '';
  const line = part.split('\n')[range.start.line - 1] ?? '';
  return `${rule}: ${line.slice(range.start.column - 1, range.end.column - 1)}`;
}

describe('the facts of a regional sub-project', () => {
  it('are right as they should have been', async () => {
    expect(await findingsOf(subProject())).toEqual([]);
  });

  it('give exactly the mistakes of the real document', async () => {
    const example = flawedSubProject();
    const findings = await findingsOf(example);
    expect(findings.map((finding) => said(example, finding))).toEqual([
      `participants/duplicate: ${genitive('Называевский')}`,
      `participants/unknown: ${genitive('Нижеомский')}`,
      'numbering/duplicate: "3"',
      'roles/workshop-by-triad-member: Кормиловский МР',
      'participants/unknown: Тевризский МР',
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(Array(5).fill('error'));
    // Who is missing makes the number wrong.
    expect(findings.at(-1)?.consequences).toMatchObject([{ rule: 'participants/count-mismatch' }]);
  });

  it('name what is meant, and the other places', async () => {
    const findings = await findingsOf(flawedSubProject());
    const [, misspelt, number, workshop, missing] = findings;
    expect(misspelt?.suggestion).toBe('Нижнеомского муниципального района');
    expect(number?.suggestion).toBe('4');
    expect(workshop?.related.map(({ file }) => file)).toEqual(['3.yaml', '4.yaml']);
    expect(missing?.related.map(({ file }) => file)).toEqual(['4.yaml', '2.yaml']);
  });
});
