import { describe, expect, it } from 'vitest';
import { plain } from '../../src/reporters/paint.js';
import { reporters } from '../../src/reporters/registry.js';
import { READERS } from './read-back.js';
import { context, finding, line, report } from './samples.js';

const MANY = 100_000;
const PER_FILE = 100;
/** Beyond the reports themselves a format may hold so many times their size. */
const TIMES_TEXT = 6;
const LEAST_BYTES = 256 * 1024 * 1024;

const findings = Array.from({ length: MANY }, (_, at) =>
  finding({
    file: `проекты/project-${Math.floor(at / PER_FILE)}/plan.yaml`,
    range: line((at % PER_FILE) + 1, 1, 2),
    message: `Срок мероприятия ${at}: такого дня нет.`,
    entity: `project-${Math.floor(at / PER_FILE)}/event:${at}`,
  }),
);

describe.each([...reporters.keys()])('a report of 100,000 findings: %s', (name) => {
  it('has every one of them, and takes no more memory than its text asks for', async () => {
    const reporter = await reporters.get(name)?.load();
    const before = process.memoryUsage().heapUsed;
    const text = reporter?.(report(findings), context({ paint: plain })) ?? '';
    const taken = process.memoryUsage().heapUsed - before;
    expect(taken).toBeLessThan(LEAST_BYTES + TIMES_TEXT * text.length);
    const read = READERS[name];
    const last = `Срок мероприятия ${MANY - 1}: такого дня нет.`;
    if (read === undefined) {
      expect(text.split('такого дня нет.').length - 1).toBeGreaterThanOrEqual(MANY);
    } else {
      expect(new Set(read(text)).size).toBe(MANY);
    }
    expect(text).toContain(last);
  }, 120_000);
});
