import { expect, it } from 'vitest';
import { importFile } from '../../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../../src/import/understand/understand.js';
import { plainData } from '../../../src/import/write/plain-data.js';
import { vocabulary } from '../vocabulary.js';
import { p, tbl, tc, tr, wordFile } from '../word/word-file.js';

const TITLE = p('ПАСПОРТ МУНИЦИПАЛЬНОГО ПРОЕКТА');
const NAME = tr([tc('1'), tc('Наименование проекта'), tc('«Сильная школа»'), tc('')]);
const GOAL = tr([tc('2'), tc('Цель реализации проекта'), tc('Вырастить команды'), tc('')]);

async function read(body: string) {
  const { documents } = await importFile(wordFile({ body }), 'a.docx', vocabulary, NOTHING_KNOWN);
  return new Map(documents.map(({ kind, fields }) => [kind, plainData(fields)]));
}

it('takes nobody for the approver whom a school is called after with his title', async () => {
  const stamp =
    p('«Утверждаю»') +
    p('Директор МАОУ «Школа № 17 имени Героя Советского Союза П.С. Ветрова»') +
    p('___________ /Н.И. Лаптева/') +
    p('12.01.2023');
  const found = await read(`${stamp}${TITLE}${tbl([NAME, GOAL])}`);
  expect(found.get('passport')).toMatchObject({
    approval: {
      post: 'Директор МАОУ «Школа № 17 имени Героя Советского Союза П.С. Ветрова»',
      name: 'Н.И. Лаптева',
    },
  });
});

it('reads risks beside what is done about them from the columns of the passport itself', async () => {
  const rows = tbl([
    NAME,
    GOAL,
    tr([tc('3'), tc('Риски проекта'), tc('Риск'), tc('Меры по снижению')]),
    tr([tc(''), tc(''), tc('Перегрузка наставников'), tc('Стимулирование')]),
    tr([tc(''), tc(''), tc('Отток молодых'), tc('Служебное жильё')]),
  ]);
  const found = await read(`${TITLE}${rows}`);
  expect(found.get('passport')).toMatchObject({
    risks: [
      { text: 'Перегрузка наставников', mitigation: 'Стимулирование' },
      { text: 'Отток молодых', mitigation: 'Служебное жильё' },
    ],
  });
});

it('knows an executor by the whole name, without the short one in brackets behind it', async () => {
  const plan =
    p('ПЛАН МЕРОПРИЯТИЙ муниципального проекта «Сильная школа»') +
    tbl([
      tr(
        ['№ п/п', 'Наименование мероприятия', 'Срок', 'Результат', 'Исполнители'].map((one) =>
          tc(one),
        ),
      ),
      tr(
        ['1', 'Курсы', '2023 год', 'Обучены учителя', 'Институт учителей (далее – ИУ)'].map((one) =>
          tc(one),
        ),
      ),
    ]);
  const found = await read(`${TITLE}${tbl([NAME, GOAL])}${plan}`);
  expect(found.get('directory')).toMatchObject({ organizations: [{ name: 'Институт учителей' }] });
});

it('reads what stood at the beginning and when a target is to be reached from columns of their own', async () => {
  const rows = tbl([
    NAME,
    GOAL,
    tr(
      ['3', 'Индикаторы проекта', 'Индикатор', 'На начало', 'На конец', 'Срок'].map((one) =>
        tc(one),
      ),
    ),
    tr(['', '', 'Доля читающих семей', '41 %', '70 %', 'май 2024 г.'].map((one) => tc(one))),
  ]);
  const found = await read(`${TITLE}${rows}`);
  expect(found.get('passport')).toMatchObject({
    indicators: [{ name: 'Доля читающих семей', base: '41 %', target: '70 % (май 2024 г.)' }],
  });
});
