import { describe, expect, it } from 'vitest';
import { plan, saidBy } from '../small-documents.js';

const said = (...names: readonly string[]) =>
  saidBy(
    'participants/name-variant',
    plan(`events:\n${names.map((name) => `  - { name: "${name}" }`).join('\n')}`),
  );

describe('participants/name-variant', () => {
  it.each([
    ['one spelling', ['Клуб «Лидер»', 'Встреча клуба «Лидер»']],
    [
      'е and ё, kinds of dash, the first letter',
      ['«Успех ребёнка – успех школы»', 'Проект «успех ребенка - успех школы»'],
    ],
    ['a heading in capitals', ['Клуб «Лидер»', 'ПЛАН КЛУБА «ЛИДЕР»']],
    ['words for roles', ['Статус «Ментор»', 'Подпись «МЕНТОР» плана']],
    ['other names', ['Клуб «Лидер»', 'Клуб «Лидеры»']],
  ])('is silent on %s', async (_, names) => {
    expect(await said(...names)).toEqual([]);
  });

  it('tells each rarer spelling once', async () => {
    expect(
      await said(
        'Клуб «Лидер»',
        'Союз «ЛИДЕР» школ',
        'Отчёт «Лидер»',
        'Сбор «ЛИДЕР»',
        'Итог «Лидер»',
      ),
    ).toEqual([
      expect.stringMatching(/^info Название «ЛИДЕР» в других местах написано иначе: «Лидер»/),
    ]);
  });
});
