import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../src/import/understand/understand.js';
import { plainData } from '../../src/import/write/plain-data.js';
import { vocabulary } from './vocabulary.js';
import { p, tbl, tc, tr, wordFile } from './word/word-file.js';

async function passportOf(body: string) {
  const { documents, coverage } = await importFile(
    wordFile({ body }),
    'a.docx',
    vocabulary,
    NOTHING_KNOWN,
  );
  const passport = documents.find(({ kind }) => kind === 'passport');
  return { data: passport && plainData(passport.fields), coverage };
}

const TITLE = p('ПАСПОРТ МУНИЦИПАЛЬНОГО ПРОЕКТА «Точка опоры»');

describe('a passport without columns of its own', () => {
  it('is read from paragraphs that begin with labels', async () => {
    const { data, coverage } = await passportOf(
      TITLE +
        p('Название проекта: «Точка опоры»') +
        p('Сроки реализации проекта: сентябрь 2023 – май 2024 года') +
        p('Участники проекта: педагоги и обучающиеся') +
        p('Цель проекта: создать систему наставничества') +
        p('Задачи проекта:') +
        p('1. Отобрать наставников;') +
        p('2. Обучить наставников.') +
        p('Показатели проекта:') +
        tbl([
          tr([tc('Показатель'), tc('Базовое значение'), tc('2023'), tc('2024')]),
          tr([tc('Доля обученных наставников, %'), tc('0'), tc('50'), tc('100')]),
        ]) +
        p('Риски проекта: снижение интереса'),
    );
    expect(data).toMatchObject({
      title: 'Точка опоры',
      term: 'сентябрь 2023 – май 2024 года',
      goal: 'создать систему наставничества',
      tasks: ['Отобрать наставников;', 'Обучить наставников.'],
      indicators: [
        { name: 'Доля обученных наставников, %', base: '0', years: { 2023: '50', 2024: '100' } },
      ],
      risks: ['снижение интереса'],
    });
    expect(coverage.nowhere).toEqual([]);
    expect(coverage.extra).toBe(0);
  });

  it('is read from cells that hold label and value together', async () => {
    const { data, coverage } = await passportOf(
      TITLE +
        tbl([
          tr([tc('Наименование проекта: «Точка опоры»')]),
          tr([tc('Сроки реализации: 1 сентября 2024 г. – 31 мая 2025 г.')]),
          tr([tc('Цель: поддержать молодых директоров')]),
          tr([tc(p('Задачи:') + p('- изучить затруднения;') + p('- оценить результаты.'))]),
        ]),
    );
    expect(data).toMatchObject({
      term: '1 сентября 2024 г. – 31 мая 2025 г.',
      goal: 'поддержать молодых директоров',
      tasks: ['изучить затруднения;', 'оценить результаты.'],
    });
    expect(coverage.extra).toBe(0);
  });

  it('keeps rows that no form knows apart where the first column holds the labels', async () => {
    const { data } = await passportOf(
      TITLE +
        tbl([
          tr([tc('Наименование раздела'), tc('Содержание')]),
          tr([tc('Наименование проекта'), tc('Точка опоры')]),
          tr([tc('Место в рейтинге'), tc('Второе')]),
          tr([tc('Цель проекта'), tc('Поддержать директоров')]),
          tr([tc('Основные задачи'), tc('1. Изучить. 2. Оценить.')]),
        ]),
    );
    expect(data).toMatchObject({
      goal: 'Поддержать директоров',
      tasks: ['Изучить.', 'Оценить.'],
      extra: [{ label: 'Место в рейтинге', text: 'Второе', after: 'title' }],
    });
  });
});
