import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isRealNumber } from '../../../src/rules/contacts/is-real-number.js';
import { readPhone } from '../../../src/rules/contacts/read-phone.js';
import { RUSSIAN_NUMBERS } from '../../../src/rules/contacts/russian-numbers.js';
import { saidBy } from '../small-documents.js';

describe('readPhone', () => {
  it.each([
    '+7 (000) 000-00-00',
    '8(000)000-00-00',
    '8(00000)0-00-00',
    '8(00000) 0-00-00',
    '8 (0000) 00-00-00',
    '(00000) 0-00-00',
    '80000000000',
    '8-000-000-00-00',
    '8 000 000 00 00',
    '8(000)0000000',
    '8(00000)0-00-00 доб. 12',
    'тел. 8(00000)0-00-00',
    '0-00-00',
    '00-00-00',
    '+375 00 000-00-00',
  ])('finds nothing wrong with %s', (text) => {
    expect(readPhone(text).problem).toBeUndefined();
  });

  it.each([
    ['00000) 0-00-00', 'brackets'],
    ['8(0000000000))', 'brackets'],
    ['8(000)0000000)', 'brackets'],
    ['8((000)000-00-00', 'brackets'],
    ['8(00000).0-00-00', 'stray'],
    ['8(00000)0-00-00.', 'stray'],
    ['8(00000).0-00', 'characters'],
    ['8(00000)0-00.00', 'characters'],
    ['8(000)OOO-00-00', 'characters'],
    ['8(0000000)0-00', 'code'],
    ['8(00)0-00-00', 'code'],
    ['8(00000)0-00-0', 'digits'],
    ['8 000 000 00 000', 'digits'],
    ['000', 'digits'],
    ['8(00000)00-000', 'grouping'],
    ['8(00000) 00-0-00', 'grouping'],
  ])('says of %s: %s', (text, problem) => {
    expect(readPhone(text).problem).toBe(problem);
  });

  it('regroups the figures and leaves the rest as written', () => {
    expect(readPhone('8(00000) 12-345').better).toBe('8(00000) 1-23-45');
    expect(readPhone('+7 (000) 12-34-567').better).toBe('+7 (000) 123-45-67');
  });
});

describe('isRealNumber', () => {
  it.each([
    ['0000000000', true],
    ['3812000000', true],
    ['9020000000', true],
    ['7172000000', true],
    ['1230000000', false],
    ['5550000000', false],
  ])('%s: %s', (national, expected) => {
    expect(isRealNumber(national)).toBe(expected);
  });

  it('rests on the plan of the library installed', () => {
    const file = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.max.json');
    const plan = JSON.parse(readFileSync(file, 'utf8'));
    expect(RUSSIAN_NUMBERS.countries.RU).toEqual(plan.countries.RU);
    expect(RUSSIAN_NUMBERS.version).toBe(plan.version);
  });
});

describe('contacts/phone', () => {
  const people = (...phones: readonly string[]) =>
    `kind: directory\nformat: 1\nid: directory\npeople:\n${phones
      .map((phone, at) => `  - { id: p${at}, name: Белова Анна Петровна, phones: ["${phone}"] }`)
      .join('\n')}\n`;
  const said = (...phones: readonly string[]) => saidBy('contacts/phone', people(...phones));

  it('reads several numbers of one text and points at the wrong one', async () => {
    expect(await said('00000) 0-00-00, 80000000000')).toEqual([
      expect.stringContaining('В номере «00000) 0-00-00» скобка без пары'),
    ]);
  });

  it('accepts a local number with a remark', async () => {
    expect(await said('0-00-00')).toEqual([expect.stringMatching(/^info .*местный номер/)]);
  });

  it('finds a code that is not given out', async () => {
    expect(await said('8(123)000-00-00')).toEqual([
      expect.stringMatching(/^error .*быть не может/),
    ]);
  });

  it('tells a manner of writing once, where most are written otherwise', async () => {
    const usual = ['8(000)000-00-00', '8(00000)0-00-00', '8(0000)00-00-00'];
    expect(await said(...usual, '8 (000) 000-00-00', '8 (000) 000-00-01')).toEqual([
      expect.stringMatching(/^info Номер «8 \(000\) 000-00-00» записан не так/),
    ]);
    expect(await said(...usual)).toEqual([]);
    expect(await said('8(000)000-00-00', '80000000000')).toEqual([]);
  });

  it('looks into entries with a label and into documents with people in place', async () => {
    const agreement = `kind: mentoring-programme\nformat: 1\nid: programme\ntitle: Программа
operator: { name: Белова Анна Петровна, phones: [{ phone: "8(000)0000000)", label: рабочий }] }\n`;
    expect(await saidBy('contacts/phone', agreement)).toHaveLength(1);
  });
});
