import { describe, expect, it } from 'vitest';
import { plan, saidBy } from '../small-documents.js';

function event(results: readonly string[]): string {
  const list = results.map((text) => `      - ${JSON.stringify(text)}\n`).join('');
  return plan(`events:\n  - name: Событие\n    results:\n${list}`);
}

describe('text/glued-items', () => {
  const said = (...results: string[]) => saidBy('text/glued-items', event(results));

  it.each([
    ['Созданы команды районов; Обеспечены консультации', 'warning', 'Обеспечены консультации'],
    ['проведение семинара Подготовка отчёта о нём', 'warning', 'Подготовка отчёта о нём'],
    ['поддержка (адресная) Обеспечение роста', 'warning', 'Обеспечение роста'],
    ['1. Разработка плана 2. Проведение семинара', 'warning', '2. Проведение семинара'],
    ['1) план; 2) отчёт', 'warning', '2) отчёт'],
    ['проведение семинара подготовка отчета', 'info', 'подготовка отчета'],
    ['Разработка положения утверждение состава групп', 'info', 'утверждение состава групп'],
  ])('speaks of «%s»', async (text, severity, second) => {
    const [found, ...others] = await said(text);
    expect(others).toEqual([]);
    expect(found?.startsWith(`${severity} `)).toBe(true);
    expect(found).toContain(`«${second}`);
  });

  it.each([
    'Подготовка и проведение семинара',
    'Подготовка и публичная презентация проекта',
    'Разработка программы, подготовка отчёта, проведение семинара',
    'Обеспечены консультации; подготовка отчёта ведётся',
    'Подготовка: Тарский МР; Заполнение: Омский МР',
    'МБОУ «Лесная СШ»; МБОУ «Речная СШ»; Омский МР',
    'Иванова А.А.; Петров П.П.; Проведёнов С.С.',
    'Курсы по программе «Управление школой Развитие команды»',
    'Модуль Подготовка руководителя',
    'Разработка программы, обеспечивающей проведение семинаров',
    'Мероприятия состоят из трёх частей: 1) выезд; 2) мастерские; 3) час вопросов',
    'Отчёт по п. 1. Положения и п. 2. Порядка',
    'Обучены 2 руководителя. Обеспечены пособия',
    'Встречи 1. 2. и 3. уровня',
    'Организация деятельности включает проведение семинаров',
    'Описание практики\n1. Разработка\n2. Проведение',
    'Создание условий для обучения, на обеспечение которых',
  ])('lets «%s» be', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it('leaves lines that begin with numbers in the file to schema/list-as-text', async () => {
    const text = plan(
      'events:\n  - name: Событие\n    results:\n      1. Приказ\n      2. Положение\n',
    );
    expect(await saidBy('text/glued-items', text)).toEqual([]);
    expect(await saidBy('schema/list-as-text', text)).toHaveLength(1);
  });
});

describe('text/empty-item', () => {
  const said = (...results: string[]) => saidBy('text/empty-item', event(results));

  it.each([
    ['2.', 'только «2.»'],
    ['–', 'только «–»'],
    ['а)', 'только «а)»'],
    [';', 'только «;»'],
    ['…', 'только «…»'],
    [' ', 'одни пробелы'],
  ])('speaks of an item «%s»', async (item, words) => {
    expect(await said('Приказ', item)).toEqual([expect.stringContaining(words)]);
  });

  it('speaks of lines of an enumeration', async () => {
    expect(await said('Итоги:\n1. Приказ\n2.\n3. Положение')).toEqual([
      expect.stringContaining('строке перечня только «2.»'),
    ]);
  });

  it.each([
    ['a dash for nothing', ['–']],
    ['figures', ['5', '100 %', '33', '2.1']],
    ['a rule between paragraphs', ['Итоги\n---\nПриказ']],
    ['a mark of the matrix', ['+', '+']],
    ['one letter', ['А', 'Б']],
    ['a year at the end of a line', ['Проведён в\n2021.\nОтчёт готов']],
  ])('lets %s be', async (_, results) => {
    expect(await said(...results)).toEqual([]);
  });
});
