import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/language/russian/typography.js';
import { russianText } from './arbitrary-text.js';

describe('typeset', () => {
  it.each([
    ['Т. В. Соколова', 'Т.В._Соколова'],
    ['Соколова Т. В.', 'Соколова_Т.В.'],
    ['№45, № 7', '№_45, №_7'],
    ['18 июня 2021г.', '18_июня_2021_г.'],
    ['45%', '45_%'],
    ['г.Омск', 'г._Омск'],
    ['план - факт', 'план_– факт'],
    ['2021-2022', '2021-2022'],
    ['план "Шаг", “Рост” и „Мир“', 'план «Шаг», «Рост» и_«Мир»'],
    ['школа "Центр "Успех""', 'школа «Центр «Успех»»'],
    ['встреча в школе', 'встреча в_школе'],
    ['работа по направлению', 'работа по направлению'],
    ['приказом отдела от 29.10.2021 № 387', 'приказом отдела от_29.10.2021 №_387'],
    ['от 1.12.20215, вот 29.10.2021', 'от 1.12.20215, вот 29.10.2021'],
    ['и.о. директора', 'и.о._директора'],
    ['т.д.и', 'т.д.и'],
  ])('%s', (text, printed) => {
    expect(typeset(text).replaceAll('\u00a0', '_')).toBe(printed);
  });

  it.each(['https://example.org/a-b?x=5%20', 'a-b@example.org', '+7 (000) 000-00-00', 'plan.yaml'])(
    'leaves %s alone',
    (text) => {
      expect(typeset(`см. ${text}`)).toBe(`см. ${text}`);
    },
  );

  it('is idempotent', () => {
    fc.assert(
      fc.property(russianText, (text) => {
        const once = typeset(text);
        expect(typeset(once)).toBe(once);
      }),
    );
  });
});
