import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.js';
import { github } from '../../src/reporters/github.js';
import { gitlab } from '../../src/reporters/gitlab.js';
import { junit } from '../../src/reporters/junit.js';
import { sarif } from '../../src/reporters/sarif.js';
import { parseMarkup } from './markup.js';
import { isSarif, parseCommand } from './read-back.js';
import { context, finding, line, related, report } from './samples.js';

const full = finding({
  related: [related('проекты/лидер/passport.yaml', line(5, 7, 35), 'срок подпроекта')],
  consequences: [
    {
      rule: 'dates/sequence',
      file: 'projects/lider/triads.yaml',
      range: line(9, 1, 2),
      message: 'Раньше.',
    },
  ],
  suggestion: 'декабрь 2021 года',
  fix: { safe: false, edits: [{ range: line(5, 11, 28), text: 'декабрь 2021 года' }] },
});
const waived = finding({ entity: null, waived: { reason: 'перенесён приказом № 12' } });
const warning = finding({ severity: 'warning', range: line(7, 1, 4), file: 'проекты/план 1.yaml' });
const samples = report([full, waived, warning]);

const texts = fc.string({ unit: 'binary', maxLength: 60 });
const anyFinding: fc.Arbitrary<Finding> = fc
  .record({ message: texts, suggestion: fc.option(texts), entity: fc.option(texts) })
  .map((changes) => finding(changes));

describe('sarif', () => {
  it('is valid, with rules, places, fingerprints, fixes and what is waived', () => {
    const log = JSON.parse(sarif(samples, context()));
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    const [run] = log.runs;
    const [first, second, third] = run.results;
    expect(run.tool.driver.rules[first.ruleIndex].id).toBe(full.rule);
    expect(first.relatedLocations).toHaveLength(2);
    expect(first.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe(
      'декабрь 2021 года',
    );
    expect(second.suppressions).toEqual([
      { kind: 'inSource', justification: 'перенесён приказом № 12' },
    ]);
    const { uri } = third.locations[0].physicalLocation.artifactLocation;
    expect(decodeURIComponent(uri)).toBe('docs/проекты/план 1.yaml');
  });

  it('is valid for any text', () => {
    fc.assert(
      fc.property(anyFinding, (one) => isSarif(JSON.parse(sarif(report([one]), context())))),
      { numRuns: 50 },
    );
  });

  it('keeps fingerprints when lines move, and none is given twice', () => {
    const prints = (findings: readonly Finding[]): string[] =>
      JSON.parse(sarif(report(findings), context())).runs[0].results.map(
        (one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints),
      );
    const moved = samples.findings.map((one) => ({ ...one, range: line(99, 1, 2) }));
    expect(prints(moved)).toEqual(prints(samples.findings));
    expect(new Set(prints([full, full, waived, waived])).size).toBe(4);
  });
});

describe('junit', () => {
  it('has no sign that XML has no place for', () => {
    const message = 'до\u0000\u0008\u000b\ufffe\uffff\ud800 ]]> после';
    const text = junit(report([finding({ message, suggestion: message })]), context());
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
    expect(text).not.toContain(']]>');
  });

  it('has a failed case for each finding and a skipped one for what is waived', () => {
    const elements = parseMarkup(junit(samples, context()));
    const named = (name: string) => elements.filter((one) => one.name === name);
    expect(named('testsuites')[0]?.attributes).toMatchObject({ tests: '3', failures: '2' });
    expect(named('testsuite').map(({ attributes }) => attributes.name)).toEqual([
      'docs/projects/lider/triads.yaml',
      'docs/проекты/план 1.yaml',
    ]);
    expect(named('failure').map(({ attributes }) => attributes.message)).toEqual([
      full.message,
      warning.message,
    ]);
    expect(named('skipped')).toHaveLength(1);
  });

  it('has a passed case where nothing was found', () => {
    const names = parseMarkup(junit(report([]), context())).map(({ name }) => name);
    expect(names).toEqual(['testsuites', 'testsuite', 'testcase']);
  });

  it('is well-formed for any text', () => {
    fc.assert(
      fc.property(anyFinding, (one) => {
        const failures = parseMarkup(junit(report([one]), context())).filter(
          ({ name }) => name === 'failure',
        );
        return failures.length === 1;
      }),
      { numRuns: 50 },
    );
  });
});

describe('github', () => {
  it('annotates lines, errors first, without what is waived', () => {
    const lines = github(report([warning, full, waived]), context())
      .trimEnd()
      .split('\n');
    expect(lines.map(parseCommand)).toMatchObject([
      {
        level: 'error',
        file: 'docs/projects/lider/triads.yaml',
        line: '5',
        col: '11',
        endColumn: '28',
        title: 'dates/outside-project',
        text: `${full.message} (декабрь 2021 года) По той же причине ещё 1 место.`,
      },
      { level: 'warning', file: 'docs/проекты/план 1.yaml', line: '7' },
    ]);
  });

  it('stays one command a line, whatever is written', () => {
    fc.assert(
      fc.property(anyFinding, (one) => {
        const text = github(report([one]), context());
        return text.endsWith('\n') && text.trimEnd().split(/\r|\n/).length === 1;
      }),
      { numRuns: 50 },
    );
  });

  it('says how many there are where GitHub shows only the first', () => {
    const many = Array.from({ length: 5000 }, () => full);
    const lines = github(report(many), context()).trimEnd().split('\n');
    expect(lines).toHaveLength(5001);
    expect(parseCommand(lines[0] ?? '')).toMatchObject({ level: 'notice' });
    expect(lines[0]).toContain('5000 ошибок');
  });
});

describe('gitlab', () => {
  it('lists what is not waived, with fingerprints of its own each', () => {
    const issues = JSON.parse(gitlab(report([full, full, waived, warning]), context()));
    expect(issues).toHaveLength(3);
    expect(issues[0]).toMatchObject({
      check_name: full.rule,
      severity: 'major',
      location: { path: 'docs/projects/lider/triads.yaml', lines: { begin: 5, end: 5 } },
    });
    expect(
      new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size,
    ).toBe(3);
  });

  it('is an empty list where nothing was found', () => {
    expect(JSON.parse(gitlab(report([]), context()))).toEqual([]);
  });
});
