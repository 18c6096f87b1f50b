import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyBaseline, baselineText, readBaseline } from '../../src/findings/baseline.js';
import type { Finding } from '../../src/findings/finding.js';
import { readSource } from '../../src/source/read.js';
import { finding, line } from '../reporters/samples.js';

const name = fc.string({ unit: 'binary', maxLength: 12 });
const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom('dates/order', 'roles/synonym', 'schema/syntax'),
    entity: fc.option(name),
    waived: fc.option(fc.record({ reason: name })),
  })
  .map((changes) => finding(changes));

async function entriesOf(findings: readonly Finding[]) {
  const bytes = new TextEncoder().encode(baselineText(findings, 'Принято'));
  return readBaseline(await readSource('baseline.yaml', bytes)) ?? [];
}

describe('a baseline', () => {
  it('accepts what it was made of, but for what is waived, wherever it stands now', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFinding, { maxLength: 12 }), async (findings) => {
        const moved = findings.map((one) => ({ ...one, range: line(900, 1, 2) })).toReversed();
        const { fresh, stale } = applyBaseline(moved, await entriesOf(findings));
        expect(fresh.filter(({ waived }) => waived === null)).toEqual([]);
        expect(stale).toEqual([]);
      }),
    );
  });

  it('lets through one finding more than it knows, and tells of one less', async () => {
    const one = finding();
    const entries = await entriesOf([one, one]);
    expect(applyBaseline([one, one, one], entries).fresh).toHaveLength(1);
    expect(applyBaseline([one], entries).stale).toMatchObject([{ gone: 1 }]);
  });

  it('is the same text in whatever order things were found', () => {
    const findings = [finding(), finding({ entity: null }), finding({ rule: 'dates/order' })];
    const text = baselineText(findings, 'x');
    expect(baselineText(findings.toReversed(), 'x')).toBe(text);
  });

  it.each(['baseline: 2\nfindings: []\n', 'findings: []\n', 'baseline: 1\nfindings: [1]\n', '['])(
    'is refused where it is none: %j',
    async (text) => {
      const source = await readSource('x.yaml', new TextEncoder().encode(text));
      expect(readBaseline(source)).toBeUndefined();
    },
  );
});
