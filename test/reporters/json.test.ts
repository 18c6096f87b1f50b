import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/reporters/json.js';
import { context, finding, line, related, report } from './samples.js';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(schema);

const full = finding({
  args: { seminar: 2, term: 'декабрь 2020 года' },
  related: [related('projects/lider/passport.yaml', line(5, 7, 35), 'срок подпроекта')],
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

describe('json', () => {
  it('writes every finding in the shape of the schema', async () => {
    const text = json(report([full, waived]), context());
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    await expect(text).toMatchFileSnapshot('json.golden.txt');
  });

  it('writes a report without findings', async () => {
    const text = json(report([]), context({ quiet: true }));
    expect(validate(JSON.parse(text))).toBe(true);
    await expect(text).toMatchFileSnapshot('json-empty.golden.txt');
  });

  it('gives back what the report holds, whatever the texts hold', () => {
    const odd = {
      ...full,
      message: 'a\u001b[31m\u009b\u202e\u2028\n"\\б',
      args: { text: '\u007f\n' },
    };
    const text = json(report([odd]), context());
    expect(JSON.parse(text).findings).toEqual([odd]);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}]/u);
  });

  it('leaves out none of 100,000 findings', () => {
    const many = Array.from({ length: 100_000 }, () => waived);
    expect(JSON.parse(json(report(many), context())).findings).toHaveLength(100_000);
  });

  it.each([
    ['a wrong severity', { ...waived, severity: 'fatal' }],
    ['no place', { ...waived, range: undefined }],
    ['a line before the first', { ...waived, range: line(0, 1, 1) }],
  ])('has a schema that refuses %s', (_, wrong) => {
    const { summary } = report([]);
    expect(validate(JSON.parse(JSON.stringify({ version: 1, summary, findings: [wrong] })))).toBe(
      false,
    );
  });

  it('has a schema that allows a cell of a table for a place', () => {
    const { range: _, ...rest } = waived;
    const inWord = { ...rest, cell: { table: 1, row: 9, column: 3, label: 'Участники' } };
    const { summary } = report([]);
    expect(validate({ version: 1, summary, findings: [inWord] })).toBe(true);
  });
});
