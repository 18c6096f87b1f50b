import { describe, expect, it } from 'vitest';
import { compact } from '../../src/reporters/compact.js';
import { context, finding, report } from './samples.js';

describe('compact', () => {
  it('says nothing when there is nothing to say', () => {
    expect(compact(report([]), context())).toBe('');
  });

  it('gives each finding one line, whatever its words hold', async () => {
    const findings = [
      finding({ suggestion: 'декабрь 2021 года' }),
      finding({
        severity: 'warning',
        message: 'Две\n  строки\u001b[2J.',
        suggestion: 'а: 1\nб: 2',
      }),
      finding({ severity: 'info', suggestion: 'сентябрь', fix: { safe: true, edits: [] } }),
      finding({ waived: { reason: 'перенесён приказом № 12' } }),
    ];
    await expect(compact(report(findings), context())).toMatchFileSnapshot('compact.golden.txt');
  });

  it('speaks English', () => {
    const found = finding({ message: 'Seminar 2 is too early.', suggestion: 'December 2021' });
    expect(compact(report([found]), context({ lang: 'en' }))).toBe(
      'projects/lider/triads.yaml:5:11: error dates/outside-project Seminar 2 is too early. [Perhaps: December 2021]\n',
    );
  });
});
