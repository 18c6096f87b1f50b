import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../../src/import/understand/understand.js';
import { plainData } from '../../../src/import/write/plain-data.js';
import { vocabulary } from '../vocabulary.js';
import { p, tbl, tc, tr, wordFile } from '../word/word-file.js';

async function dataOf(body: string) {
  const { documents } = await importFile(wordFile({ body }), 'a.docx', vocabulary, NOTHING_KNOWN);
  return new Map(documents.map(({ kind, fields }) => [kind, plainData(fields)]));
}

const CENTRE = '<w:jc w:val="center"/>';
const row = (...cells: readonly string[]) => tr(cells.map((cell) => tc(cell)));

const PROGRAMME = tbl([
  row('1.', 'Наименование образовательной организации развивающейся управленческой команды', 'А'),
  row('2.', 'Наименование образовательной организации опытной управленческой команды', 'Б'),
  row('4.', 'Планируемый период реализации программы', '2024 год'),
]);

describe('a stamp of approval', () => {
  const stamp = ['УТВЕРЖДАЮ', 'Ректор института', '_______ О.М. Заречный', '16.10.2023'];

  it('is read below the title of a programme, too', async () => {
    const title = p('ПРОГРАММА МЕНТОРСКОГО СОПРОВОЖДЕНИЯ', CENTRE);
    const body = title + stamp.map((line) => p(line)).join('') + PROGRAMME;
    expect((await dataOf(body)).get('mentoring-programme')).toMatchObject({
      title: 'ПРОГРАММА МЕНТОРСКОГО СОПРОВОЖДЕНИЯ',
      approval: { post: 'Ректор института', name: 'О.М. Заречный', date: '16.10.2023' },
    });
  });

  it('is read in a table above the title of a programme', async () => {
    const cells = tbl([tr([tc(p('')), tc(stamp.map((line) => p(line)).join(''))])]);
    const body = cells + p('ПРОГРАММА МЕНТОРСКОГО СОПРОВОЖДЕНИЯ', CENTRE) + PROGRAMME;
    expect((await dataOf(body)).get('mentoring-programme')).toMatchObject({
      approval: { post: 'Ректор института', name: 'О.М. Заречный', date: '16.10.2023' },
    });
  });

  it.each([
    ['Приказ от 29.08.2024 № 187', '29.08.2024'],
    ['приказ № 187 от 29 августа 2024 г.', '29 августа 2024 г.'],
  ])('has the act below the name: %s', async (line, date) => {
    const lines = ['УТВЕРЖДАЮ', 'Директор школы', '______ Л.Ф. Заречная', line];
    const title = p('ПАСПОРТ ШКОЛЬНОГО ПРОЕКТА «Причал»', CENTRE);
    const rows = tbl([row('Цель проекта', 'Помочь'), row('Задачи', '1. Учить.')]);
    const data = await dataOf(lines.map((one) => p(one)).join('') + title + rows);
    expect(data.get('passport')).toMatchObject({
      approval: { name: 'Л.Ф. Заречная', act: { kind: 'приказ', date, number: '187' } },
    });
  });

  it('is not signed by whom an institute is called after', async () => {
    const lines = [
      'УТВЕРЖДАЮ',
      'Директор «Института развития образования имени А.М. Заречного»',
      '______ М.А. Озёрская',
      '25.01.2022',
    ];
    const title = p('ПАСПОРТ МУНИЦИПАЛЬНОГО ПРОЕКТА «Причал»', CENTRE);
    const rows = tbl([row('Цель проекта', 'Помочь'), row('Задачи', '1. Учить.')]);
    const data = await dataOf(lines.map((one) => p(one)).join('') + title + rows);
    expect(data.get('passport')).toMatchObject({
      approval: {
        post: 'Директор «Института развития образования имени А.М. Заречного»',
        name: 'М.А. Озёрская',
      },
    });
  });
});

describe('a passport without tables in its cells', () => {
  it('has the word of its stamp in quotes, and targets behind a colon', async () => {
    const stamp = ['«УТВЕРЖДАЮ»', 'Директор', '______ Г.М. Заречная', '15.01.2024'];
    const targets =
      p('Число педагогов, прошедших обучение: не менее 70.') + p('Доля школ района – 100 %.');
    const rows = row('Цель проекта', 'Помочь') + row('Задачи', '1. Учить.');
    const body =
      stamp.map((line) => p(line)).join('') +
      p('ПАСПОРТ МУНИЦИПАЛЬНОГО ПРОЕКТА «Причал»', CENTRE) +
      tbl([rows, tr([tc('Индикаторы'), tc(targets)])]);
    expect((await dataOf(body)).get('passport')).toMatchObject({
      approval: { word: 'УТВЕРЖДАЮ', name: 'Г.М. Заречная' },
      indicators: [
        { name: 'Число педагогов, прошедших обучение', target: 'не менее 70' },
        { name: 'Доля школ района', target: '100 %' },
      ],
    });
  });
});

describe('forms that the annexes of a regulation give to be filled in', () => {
  it('are annexes, no documents', async () => {
    const body =
      p('ПОЛОЖЕНИЕ о наставничестве', CENTRE) +
      p('I. Общие положения') +
      p('1.1. Справку-отчёт представляют в течение 30 дней (приложение 1).') +
      p('Приложение 1 к Положению') +
      p('Справка-отчёт о реализации программы', CENTRE) +
      tbl([row('№', 'Мероприятие', 'Выполнено', 'Результат'), row('1', '', '', '')]) +
      p('Приложение 2') +
      p('Отчёт наставника', CENTRE) +
      tbl([row('Раздел', 'Содержание'), row('Консультации', '')]);
    const data = await dataOf(body);
    expect([...data.keys()]).toEqual(['regulation']);
    expect(data.get('regulation')).toMatchObject({
      annexes: [
        { number: '1', title: 'Справка-отчёт о реализации программы' },
        { number: '2', title: 'Отчёт наставника' },
      ],
    });
  });
});

describe('triads with a column of their own', () => {
  it('take the topic as their direction, not as a part of the trainee', async () => {
    const triads = tbl([
      row('№ триады', 'Ментор', 'Советник', 'Стажёр', 'Тема'),
      row('1', 'Тарский район', 'Омский район', 'Знаменский район', 'Развитие речи'),
    ]);
    const data = await dataOf(p('Концепция проведения семинаров-совещаний', CENTRE) + triads);
    expect(data.get('triads')).toMatchObject({
      triads: [{ trainee: 'Знаменский район', direction: 'Развитие речи' }],
    });
  });
});

describe('teams of schools', () => {
  it('are entries of the directory, also with the town in the name', async () => {
    const team = (word: string, school: string) =>
      p(`«${word}»: команда ${school} в составе: Озёрской Анны Игоревны, директора.`);
    const plan = tbl([
      row('Мероприятия', 'Сроки', 'Деятельность ментора', 'Деятельность стажёра', 'Результаты'),
      row('1.1. Встреча', 'май 2024 г.', 'Провести', 'Прийти', 'Протокол'),
    ]);
    const body =
      p('План взаимодействия школьных команд', CENTRE) +
      team('Ментор', 'МАОУ «Лицей № 28» г. Тамбова') +
      team('Стажёр', 'МБОУ «Жердевская СОШ»') +
      plan;
    expect((await dataOf(body)).get('directory')).toMatchObject({
      organizations: [
        { type: 'school', name: 'МАОУ «Лицей № 28» г. Тамбова' },
        { type: 'school', name: 'МБОУ «Жердевская СОШ»' },
      ],
    });
  });
});

describe('the people of a programme and of a plan', () => {
  it('are read from the lines of a row', async () => {
    const group =
      p('1. Жукова Алла Николаевна, директор.') + p('2. Ли Марина Сергеевна, методист.');
    const body =
      p('ПРОГРАММА НАСТАВНИЧЕСТВА', CENTRE) +
      tbl([
        row('Развивающаяся управленческая команда', 'МБОУ «Лянторская СОШ»'),
        row('Опытная управленческая команда', 'МАОУ «СОШ № 5»'),
        tr([tc('Состав рабочей группы развивающейся команды'), tc(group)]),
      ]);
    expect((await dataOf(body)).get('mentoring-programme')).toMatchObject({
      developing: {
        members: [
          { name: 'Жукова Алла Николаевна', post: 'директор' },
          { name: 'Ли Марина Сергеевна', post: 'методист' },
        ],
      },
    });
  });

  it('are read from a table with a row for each team', async () => {
    const teams = tbl([
      row('Роль', 'Муниципальное образование', 'Состав команды'),
      row('Ментор', 'Тарский район', 'Дамбаев Баир Цыренович, начальник управления'),
      row('Стажёр', 'МО «Омский район»', 'Ляхов Сергей Юрьевич, методист'),
    ]);
    const plan = tbl([
      row('Мероприятия', 'Сроки', 'Деятельность ментора', 'Деятельность стажёра', 'Результаты'),
      row('1.1. Встреча', 'май 2024 г.', 'Провести', 'Прийти', 'Протокол'),
    ]);
    const data = await dataOf(p('План взаимодействия команд', CENTRE) + teams + plan);
    expect(data.get('interaction-plan')).toMatchObject({
      teams: [
        {
          role: 'mentor',
          municipality: 'Тарский район',
          members: [{ name: 'Дамбаев Баир Цыренович', post: 'начальник управления' }],
        },
        { role: 'trainee', municipality: { text: 'МО «Омский район»' } },
      ],
    });
  });
});
