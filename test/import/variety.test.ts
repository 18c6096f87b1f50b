import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../src/import/understand/understand.js';
import { plainData } from '../../src/import/write/plain-data.js';
import { vocabulary } from './vocabulary.js';
import { type Parts, p, tbl, tc, tr, wordFile } from './word/word-file.js';

async function read(parts: Parts | string) {
  const file = wordFile(typeof parts === 'string' ? { body: parts } : parts);
  const { documents, coverage } = await importFile(file, 'a.docx', vocabulary, NOTHING_KNOWN);
  expect(coverage.nowhere).toEqual([]);
  return new Map(documents.map(({ kind, fields }) => [kind, plainData(fields)]));
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const taken = (text: string) => `<w:ins w:id="1" w:author="М">${run(text)}</w:ins>`;
const gone = (text: string) =>
  `<w:del w:id="2" w:author="М"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const row = (...cells: readonly string[]) => tr(cells.map((cell) => tc(cell)));
const band = (text: string, columns: number) => tr([tc(text, `<w:gridSpan w:val="${columns}"/>`)]);

/** A word as Word writes it: cut into runs, with marks of spelling and a bookmark between. */
function cutIntoRuns(text: string): string {
  const middle = Math.floor(text.length / 2);
  const marks =
    '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="3" w:name="_GoBack"/><w:bookmarkEnd w:id="3"/>';
  return paragraph(`${run(text.slice(0, middle))}${marks}${run(text.slice(middle))}`);
}

describe('a passport edited in Word', () => {
  const control = (inner: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="поле"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const comment =
    '<w:commentRangeStart w:id="4"/><w:r><w:commentReference w:id="4"/></w:r><w:commentRangeEnd w:id="4"/>';
  const removed =
    '<w:tr><w:trPr><w:del w:id="5" w:author="М"/></w:trPr>' +
    `${tc(paragraph(gone('Бюджет')))}${tc(paragraph(gone('50 тысяч рублей')))}</w:tr>`;
  const body =
    p('ПАСПОРТ ШКОЛЬНОГО ПРОЕКТА') +
    p('«Ступени роста»') +
    tbl([
      tr([tc(cutIntoRuns('Наименование проекта')), tc(control(cutIntoRuns('Ступени роста')))]),
      tr([
        tc('Руководитель проекта'),
        tc(
          paragraph(
            run('Озёрская Анна Львовна, ') +
              gone('заместитель ') +
              taken('директор школы') +
              comment,
          ),
        ),
      ]),
      tr([
        tc('Срок реализации проекта'),
        tc(paragraph(`${run('сентябрь ') + gone('2023') + taken('2024')} года – май 2025 года`)),
      ]),
      row('Цель проекта', 'Вырастить молодых педагогов.'),
      tr([
        tc('Ожидаемые результаты проекта'),
        tc(paragraph(`${run('Программа')}<w:r><w:footnoteReference w:id="2"/></w:r>`)),
      ]),
      removed,
    ]);
  const footnotes =
    '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
    `<w:footnote w:id="2">${paragraph(run('Утверждена советом школы.'))}</w:footnote>`;

  it('has what was put in and not what was struck out; comments are no text, notes are', async () => {
    const data = await read({ body: body.replace(/ года – май/, run(' года – май')), footnotes });
    expect(data.get('passport')).toMatchObject({
      title: 'Ступени роста',
      goal: 'Вырастить молодых педагогов.',
      results: ['Программа'],
      extra: [{ label: 'сноска', text: 'Утверждена советом школы.' }],
    });
    expect(data.get('directory')).toMatchObject({
      people: [{ name: 'Озёрская Анна Львовна', post: 'директор школы' }],
    });
    expect(JSON.stringify([...data])).not.toMatch(/Бюджет|заместитель|2023/);
  });
});

describe('a table of events', () => {
  const merged = (state: string) =>
    tc(state === 'restart' ? 'до 15 мая 2024' : '', `<w:vMerge w:val="${state}"/>`);

  it('may have one term over several rows', async () => {
    const data = await read(
      p('План мероприятий') +
        tbl([
          row('№', 'Мероприятие', 'Сроки', 'Ответственный'),
          tr([tc('1'), tc('Отбор'), merged('restart'), tc('школы')]),
          tr([tc('2'), tc('Приказ'), merged('continue'), tc('отдел')]),
        ]),
    );
    expect(data.get('event-plan')).toMatchObject({
      events: [
        { name: 'Отбор', term: 'до 15 мая 2024' },
        { name: 'Приказ', term: 'до 15 мая 2024' },
      ],
    });
  });

  it('may give beginning and end a column each', async () => {
    const data = await read(
      p('Календарный план-график') +
        tbl([
          row('№', 'Мероприятие', 'Дата начала', 'Дата окончания', 'Ответственный исполнитель'),
          row('1', 'Отбор', '01.04.2024', '19.04.2024', 'отдел'),
          row('2', 'Форум', '20.05.2024', '20.05.2024', 'отдел'),
        ]),
    );
    expect(data.get('event-plan')).toMatchObject({
      events: [{ term: '01.04.2024 – 19.04.2024' }, { term: '20.05.2024' }],
    });
  });
});

describe('a plan of interaction of schools', () => {
  const plan = (heads: readonly string[]) =>
    read(
      p('ПЛАН ВЗАИМОДЕЙСТВИЯ') +
        heads.map((head) => p(head)).join('') +
        tbl([
          row('Мероприятие', 'Сроки', 'Деятельность ментора', 'Деятельность стажёра', 'Результаты'),
          band('Цели', 5),
          row('1.1. Встреча', '10.10.2024', 'ведёт', 'учится', 'протокол'),
        ]),
    );

  it('names teams by their schools, with their roles', async () => {
    const data = await plan([
      'Состав команды Степной СОШ (ментор): Лугинин Павел Игоревич, директор',
      'Состав команды Речной СОШ (стажёр): Озёрская Анна Львовна, директор',
    ]);
    expect(data.get('interaction-plan')).toMatchObject({
      teams: [
        { role: 'mentor', municipality: { text: 'Степной СОШ' }, members: [{ post: 'директор' }] },
        { role: 'trainee', municipality: { text: 'Речной СОШ' } },
      ],
    });
  });

  it('may name them as headings, without words for their roles', async () => {
    const data = await plan([
      'Состав команды Степной СОШ',
      'Лугинин Павел Игоревич, директор',
      'Состав команды Речной СОШ',
      'Озёрская Анна Львовна, директор',
    ]);
    expect(data.get('interaction-plan')).toMatchObject({
      teams: [
        { role: 'mentor', members: [{ name: 'Лугинин Павел Игоревич' }] },
        { role: 'trainee', members: [{ name: 'Озёрская Анна Львовна' }] },
      ],
    });
  });
});

describe('a completion report in sentences', () => {
  it('keeps its figures in the summary and tells of the programme', async () => {
    const data = await read(
      p('ИНФОРМАЦИОННАЯ СПРАВКА') +
        p('Развивающаяся управленческая команда: МБОУ «Речная СШ»') +
        p('Период реализации программы: январь – декабрь 2024 года') +
        p('1. Выполнено мероприятий: 90 % (9 из 10).') +
        p('Проведены все семинары.') +
        p('3. Общие выводы') +
        p('Команда освоила новые формы работы.'),
    );
    expect(data.get('completion-report')).toMatchObject({
      summary: '1. Выполнено мероприятий: 90 % (9 из 10).\n\nПроведены все семинары.',
      conclusions: ['Команда освоила новые формы работы.'],
    });
    expect(data.get('mentoring-programme')).toMatchObject({
      developing: { organization: 'МБОУ «Речная СШ»' },
      period: 'январь – декабрь 2024 года',
    });
  });

  it.each(['Кем дана оценка:', 'Оценку дал(а):', 'Оценку дал:'])(
    'tell who judged: «%s»',
    async (said) => {
      const data = await read(
        p('Справка-отчёт по итогам реализации менторской программы') +
          p('3. Общие выводы') +
          p('Команда освоила новые формы работы.') +
          p('4. Оценка выполнения программы') +
          p('Цели достигнуты.') +
          p(`${said} Речной Глеб Ильич, директор школы`),
      );
      expect(data.get('completion-report')).toMatchObject({
        judgement: 'Цели достигнуты.',
        judge: { name: 'Речной Глеб Ильич', post: 'директор школы' },
      });
    },
  );
});

describe('links of a project in one row', () => {
  it('are told apart by what they say they are', async () => {
    const data = await read(
      p('ПАСПОРТ МУНИЦИПАЛЬНОГО ПРОЕКТА «Точка опоры»') +
        tbl([
          row('Наименование проекта', 'Точка опоры'),
          row('Цель проекта', 'Помочь директорам'),
          row(
            'Связь с государственными программами',
            'Государственная программа «Развитие»; национальный проект «Образование»',
          ),
        ]),
    );
    expect(data.get('passport')).toMatchObject({
      upstream: { programmes: ['Государственная программа «Развитие»'], national: ['Образование'] },
    });
  });
});
