import { describe, expect, it } from 'vitest';
import { surroundingsOf } from '../../../src/cli/import/surroundings.js';
import { importFile } from '../../../src/import/read-file.js';
import { NOTHING_KNOWN, type Surroundings } from '../../../src/import/understand/understand.js';
import { plainData } from '../../../src/import/write/plain-data.js';
import { linked } from '../round-trip/read-back.js';
import { vocabulary } from '../vocabulary.js';
import { p, tbl, tc, tr, wordFile } from '../word/word-file.js';

const row = (...cells: readonly string[]) => tr(cells.map((cell) => tc(cell)));
const strong = (text: string) =>
  `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const REPORT =
  p('СПРАВКА-ОТЧЁТ') +
  tbl([
    row('Развивающаяся управленческая команда', 'Речная школа'),
    row('Опытная управленческая команда', 'Лицей № 2'),
    row('Период реализации', 'сентябрь – ноябрь 2024 года'),
  ]) +
  strong('1. Выполненные мероприятия (50 %, 1 из 2)') +
  tbl([
    row('№', 'Мероприятие', 'Дата', 'Полученный результат'),
    row('2', 'Семинар', '14.10.2024', 'Обучены 6 человек'),
  ]) +
  strong('2. Невыполненные мероприятия (50 %, 1 из 2)') +
  tbl([
    row('№', 'Мероприятие', 'Причина невыполнения'),
    row('1', 'Знакомство команд', 'Перенесено на декабрь в связи с отпусками'),
    row('3', 'Итоговая встреча', 'Не было связи'),
  ]) +
  strong('3. Выводы и предложения') +
  p('1. Команда готова.') +
  strong('4. Трудности') +
  p('Дорога.');

const programme = (id: string, period: string) =>
  [
    `${id}.yaml`,
    `kind: mentoring-programme
format: 1
id: ${id}
title: Программа
developing: {organization: {text: Речная школа}}
experienced: {organization: {text: «Лицей № 2»}}
period: ${period}
stages:
  - name: Этап
    events:
      - {id: meeting, name: Знакомство команд}
      - {name: Семинар}
      - {name: Итоговая встреча}
`,
  ] as const;

async function read(around: Surroundings) {
  const { documents, coverage } = await importFile(
    wordFile({ body: REPORT }),
    'a.docx',
    vocabulary,
    around,
  );
  expect(coverage.nowhere).toEqual([]);
  return documents.map(({ kind, file, fields }) => ({ kind, file, data: plainData(fields) }));
}

const kinds = (documents: readonly { readonly kind: string }[]) =>
  documents.map(({ kind }) => kind).filter((kind) => kind !== 'directory');

describe('a report beside a known programme', () => {
  it('names it, and its marks are of that one’s events', async () => {
    const workspace = await linked([programme('known', 'сентябрь – ноябрь 2024 года')]);
    const documents = await read(surroundingsOf(workspace));
    expect(kinds(documents)).toEqual(['completion-report', 'progress']);
    expect(documents[0]?.data).toMatchObject({ programme: 'known' });
    expect(documents[1]?.file).toBe('mentoring/known-progress.yaml');
    expect(documents[1]?.data).toMatchObject({
      of: 'known',
      events: [
        { event: '2', state: 'done', result: 'Обучены 6 человек' },
        { event: 'meeting', state: 'moved', to: 'декабрь' },
        { event: '3', state: 'failed', reason: 'Не было связи' },
      ],
    });
  });

  it('is told by the period where several have the same sides', async () => {
    const workspace = await linked([
      programme('first', 'январь – май 2024 года'),
      programme('second', 'сентябрь – ноябрь 2024 года'),
    ]);
    const [report] = await read(surroundingsOf(workspace));
    expect(report?.data).toMatchObject({ programme: 'second' });
  });

  it('keeps what it says otherwise', async () => {
    const workspace = await linked([programme('known', 'январь – май 2024 года')]);
    const [report] = await read(surroundingsOf(workspace));
    expect(report?.data).toMatchObject({
      programme: 'known',
      extra: [{ label: 'Период реализации программы', text: 'сентябрь – ноябрь 2024 года' }],
    });
  });
});

it('brings its programme where none is known; a chapter that no form knows stays as text', async () => {
  const documents = await read(NOTHING_KNOWN);
  expect(kinds(documents)).toEqual(['completion-report', 'mentoring-programme', 'progress']);
  expect(documents[0]?.data).toMatchObject({
    summary: '4. Трудности\n\nДорога.',
    conclusions: ['Команда готова.'],
  });
});
