import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/findings/finding.js';
import { runExample } from '../example.js';

/** The dates of real documents, retold: every line at fault carries the number of its defect. */
async function factsOf(name: string): Promise<string> {
  return readFile(new URL(`${name}.yaml`, import.meta.url), 'utf8');
}

/** `D32 dates/wrong-year error` for each finding; the line's own text where it carries no number. */
function summary(text: string, findings: readonly Finding[]): readonly string[] {
  const parts = text.split(/^---\n/m).map((part) => part.split('\n'));
  return findings
    .map(({ file, range, rule, severity }) => {
      const line = parts[Number.parseInt(file, 10) - 1]?.[range.start.line - 1] ?? '';
      return `${/# (D\d+)/.exec(line)?.[1] ?? line.trim()} ${rule} ${severity}`;
    })
    .sort();
}

async function dateFindings(text: string, rule?: string): Promise<readonly Finding[]> {
  const findings = await runExample(text, rule);
  return findings.filter((finding) => finding.rule.startsWith('dates/'));
}

describe('seminars of the regional sub-project', () => {
  it('finds each wrong year once, and nothing else but joints and breadth of stages', async () => {
    const text = await factsOf('smart-leader');
    expect(summary(text, await dateFindings(text))).toEqual([
      'D28 dates/stage-overlap warning',
      'D29 dates/stage-overlap warning',
      'D30 dates/outside-stage warning',
      'D31 dates/outside-stage info',
      'D31 dates/outside-stage info',
      'D32 dates/wrong-year error',
      'D33 dates/wrong-year error',
      'D34 dates/wrong-year error',
      'D35 dates/wrong-year error',
    ]);
  });

  it('suggests the year of the plan and attaches what follows from it', async () => {
    const years = await dateFindings(await factsOf('smart-leader'));
    const wrong = years.filter(({ rule }) => rule === 'dates/wrong-year');
    expect(wrong.map(({ suggestion }) => suggestion)).toEqual([
      'декабрь 2021 года',
      'февраль 2022 года',
      'март 2022 года',
      'апрель 2022 года',
    ]);
    const follows = wrong.map(({ consequences }) => consequences.map(({ rule }) => rule).sort());
    expect(follows[0]).toEqual(['dates/disagree', 'dates/outside-project', 'dates/sequence']);
    expect(follows[1]).toEqual(['dates/disagree', 'dates/outside-project']);
  });
});

describe('plan of the municipal project', () => {
  it('gives each event the gravity that careful reading gave it', async () => {
    const text = await factsOf('leadership');
    expect(summary(text, await dateFindings(text, 'dates/outside-stage'))).toEqual([
      'D28 dates/outside-stage warning',
      'D29 dates/outside-stage warning',
      'D30 dates/outside-stage error',
      'D31 dates/outside-stage warning',
      'D32 dates/outside-stage error',
      'D33 dates/outside-stage warning',
      'D34 dates/outside-stage warning',
      'D35 dates/outside-stage error',
      'D36 dates/outside-stage error',
      'D37 dates/outside-stage warning',
      'D38 dates/outside-stage warning',
      'D39 dates/outside-stage warning',
      'D41 dates/outside-stage warning',
      'D42 dates/outside-stage warning',
      'D43 dates/outside-stage error',
      'D44 dates/outside-stage error',
      'D45 dates/outside-stage warning',
      'D46 dates/outside-stage warning',
    ]);
  });

  it('says once that a stage does not suit its events, and all of them with it', async () => {
    const text = await factsOf('leadership');
    const findings = await dateFindings(text);
    expect(summary(text, findings)).toEqual([
      'D03 dates/form info',
      'D04 dates/outside-project info',
      'D05 dates/stages-cover-project warning',
      'D06 dates/stage-overlap warning',
      'D07 dates/stage-overlap error',
      'D40 dates/outside-project error',
      'D41 dates/outside-stage warning',
      'D42 dates/outside-stage warning',
      'D47 dates/stage-misplaced error',
      'D47 dates/stage-misplaced error',
    ]);
    const misplaced = findings.filter(({ rule }) => rule === 'dates/stage-misplaced');
    expect(misplaced.map(({ consequences }) => consequences.length)).toEqual([12, 4]);
  });
});
