import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../src/import/understand/understand.js';
import { plainData } from '../../src/import/write/plain-data.js';
import { vocabulary } from './vocabulary.js';
import { p, tbl, tc, tr, wordFile } from './word/word-file.js';

async function read(body: string) {
  const { documents, coverage } = await importFile(
    wordFile({ body }),
    'a.docx',
    vocabulary,
    NOTHING_KNOWN,
  );
  expect(coverage.nowhere).toEqual([]);
  return new Map(documents.map(({ kind, fields }) => [kind, plainData(fields)]));
}

const row = (...cells: readonly string[]) => tr(cells.map((cell) => tc(cell)));
const wide = (text: string, span: number) => tc(text, `<w:gridSpan w:val="${span}"/>`);
const bold = (text: string) =>
  `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const TITLE = p('ПАСПОРТ МУНИЦИПАЛЬНОГО ПРОЕКТА «Точка опоры»');

describe('stages of a plan in rows like those of events', () => {
  const stagesOf = async (...rows: readonly (readonly string[])[]) =>
    (
      await read(
        p('План мероприятий') +
          tbl([
            row('Сроки', 'Мероприятие', 'Ответственный', 'Результат'),
            ...rows.map((one) => row(...one)),
          ]),
      )
    ).get('event-plan');
  const event = (name: string) => ['май 2024', name, 'отдел', 'приказ'];

  it.each([
    ['in the first column', 'I этап. Подготовительный (январь – март 2024)', ''],
    ['in that of the events', '', 'Этап 2. Основной'],
    [
      'with its term beside it',
      'апрель – май 2024',
      '3-й этап. Итоги',
      '3-й этап. Итоги апрель – май 2024',
    ],
    ['by the words of its name', '', 'Рефлексивно-аналитический этап'],
  ])('are told %s', async (_, first, second, name?: string) => {
    expect(await stagesOf([first, second, '', ''], event('Отбор'))).toMatchObject({
      stages: [{ name: name ?? `${first} ${second}`.trim(), events: [{ name: 'Отбор' }] }],
    });
  });

  it('are not told by an event that speaks of a stage', async () => {
    expect(
      await stagesOf(event('Отбор'), ['июнь 2024', 'Заочный этап конкурса', 'школы', '']),
    ).toMatchObject({ events: [{ name: 'Отбор' }, { name: 'Заочный этап конкурса' }] });
  });

  it('are one where a merged cell of theirs stands beside all their events', async () => {
    const stage = (state: string) =>
      tc(state === 'restart' ? 'Основной' : '', `<w:vMerge w:val="${state}"/>`);
    const data = await read(
      p('План-график мероприятий') +
        tbl([
          row('Этап', 'Мероприятие', 'Сроки', 'Ответственный'),
          tr([stage('restart'), tc('Отбор'), tc('май 2024'), tc('отдел')]),
          tr([stage('continue'), tc('Форум'), tc('июнь 2024'), tc('отдел')]),
        ]),
    );
    expect(data.get('event-plan')).toMatchObject({
      stages: [{ name: 'Основной', events: [{ name: 'Отбор' }, { name: 'Форум' }] }],
    });
  });
});

it('reads beginning and end below one head of both', async () => {
  const data = await read(
    p('План мероприятий') +
      tbl([
        tr([tc('№'), tc('Мероприятие'), wide('Сроки реализации', 2), tc('Ответственный')]),
        row('', '', 'начало', 'окончание', ''),
        row('1', 'Отбор', '01.04.2024', '19.04.2024', 'отдел'),
      ]),
  );
  expect(data.get('event-plan')).toMatchObject({
    events: [{ name: 'Отбор', term: '01.04.2024 – 19.04.2024', executors: 'отдел' }],
  });
});

describe('a passport with rows numbered by sections', () => {
  it('names its team in rows within a row, its stages in merged cells', async () => {
    const merged = (text: string) => tc(text, '<w:vMerge w:val="restart"/>');
    const more = tc('', '<w:vMerge w:val="continue"/>');
    const data = await read(
      TITLE +
        tbl([
          tr([wide('Раздел 1. Общие сведения', 5)]),
          tr([tc('1.1'), tc('Наименование проекта'), wide('Точка опоры', 3)]),
          tr([
            merged('1.2'),
            merged('Команда проекта'),
            tc('Руководитель'),
            wide('Иванова А.Б.', 2),
          ]),
          tr([more, more, tc('Исполнители'), wide('школы', 2)]),
          tr([tc('2.1'), tc('Цель проекта'), wide('Поддержать директоров', 3)]),
          tr([
            merged('2.2'),
            merged('Этапы реализации'),
            tc('Этап'),
            tc('Начало'),
            tc('Окончание'),
          ]),
          tr([more, more, tc('Основной'), tc('май 2024'), tc('июнь 2024')]),
        ]),
    );
    expect(data.get('passport')).toMatchObject({
      title: 'Точка опоры',
      leader: { text: 'Иванова А.Б.' },
      performers: { text: 'школы' },
      goal: 'Поддержать директоров',
      stages: [{ name: 'Основной', start: 'май 2024', end: 'июнь 2024' }],
    });
  });
});

describe('a passport in sections with headings', () => {
  const section = (title: string, ...below: readonly string[]) => bold(title) + below.join('');

  it('has tables below its headings, and headings of its own', async () => {
    const data = await read(
      p('П А С П О Р Т') +
        p('школьного проекта') +
        p('МБОУ «Речная школа»') +
        p('«Учитель учителю»') +
        section('1. Название проекта', p('«Учитель учителю»: система роста')) +
        section('2. Цель проекта', p('Создать сообщества.')) +
        section('3. Задачи проекта', p('1) отобрать;'), p('2) обучить.')) +
        section('4. Сроки реализации проекта', p('Сентябрь 2024 – май 2026 года')) +
        section(
          '5. Команда проекта',
          tbl([
            row('ФИО', 'Должность', 'Функции в проекте'),
            row('Озёрская Анна Львовна', 'директор', 'руководство; контроль'),
          ]),
        ) +
        section('6. Ресурсы школы', p('Студия звукозаписи.')) +
        section(
          '7. Показатели эффективности',
          tbl([
            row('Показатель', 'Исходное значение', '2025 г.', '2026 г.'),
            row('Доля обученных, %', '15', '50', '80'),
          ]),
        ) +
        section(
          '8. Этапы реализации проекта',
          tbl([
            row('Этап', 'Сроки', 'Содержание деятельности'),
            row('Основной', 'ноябрь 2024 – май 2026', 'мастерские'),
          ]),
        ) +
        section(
          '9. План реализации проекта',
          tbl([
            row('№', 'Содержание работы', 'Срок', 'Ответственный'),
            row('1', 'Педсовет', '30.08.2024', 'директор'),
          ]),
        ),
    );
    expect(data.get('passport')).toMatchObject({
      title: '«Учитель учителю»: система роста',
      short: 'Учитель учителю',
      level: 'school',
      goal: 'Создать сообщества.',
      tasks: ['отобрать;', 'обучить.'],
      term: 'Сентябрь 2024 – май 2026 года',
      participants: [{ functions: ['руководство', 'контроль'] }],
      indicators: [{ name: 'Доля обученных, %', base: '15', years: { 2025: '50', 2026: '80' } }],
      stages: [{ name: 'Основной', term: 'ноябрь 2024 – май 2026' }],
      extra: expect.arrayContaining([
        expect.objectContaining({ label: '6. Ресурсы школы', text: 'Студия звукозаписи.' }),
      ]),
    });
    expect(data.get('event-plan')).toMatchObject({
      events: [{ name: 'Педсовет' }],
    });
  });
});

describe('a passport of several tables with heads', () => {
  it('has tasks and results, people by their roles, indicators under a goal', async () => {
    const data = await read(
      p('ПАСПОРТ') +
        p('регионального проекта') +
        p('«Резерв»') +
        bold('1. Основные положения') +
        tbl([
          row('Краткое наименование регионального проекта', 'Резерв'),
          row('Руководитель регионального проекта', 'Заречная О.И.', 'Ректор института'),
        ]) +
        bold('2. Показатели') +
        tbl([
          tr([wide('Цель: подготовить резерв', 4)]),
          row('№', 'Наименование показателя', 'Базовое значение', '2024'),
          row('1.', 'Доля муниципалитетов', '35', '70'),
        ]) +
        bold('3. Задачи и результаты') +
        tbl([
          row('№ п/п', 'Наименование задачи, результата', 'Срок', 'Характеристика результата'),
          tr([wide('1. Задача: выявить потенциал', 4)]),
          row('1.1', 'Создан реестр', '30.09.2023', 'На сайте'),
        ]) +
        bold('4. Участники') +
        tbl([
          row('Роль в проекте', 'Фамилия, инициалы', 'Должность'),
          row('Участник проекта', 'Осокин В.В.', 'Доцент'),
        ]),
    );
    expect(data.get('passport')).toMatchObject({
      leader: { text: 'Заречная О.И., Ректор института' },
      goal: 'подготовить резерв',
      tasks: [{ id: 't1', text: 'выявить потенциал' }],
      results: [{ number: '1.1', text: 'Создан реестр (30.09.2023): На сайте', tasks: ['t1'] }],
      indicators: [{ name: 'Доля муниципалитетов', base: '35', years: { 2024: '70' } }],
      roles: [{ name: 'Участник проекта', who: { text: 'Осокин В.В., Доцент' } }],
    });
  });
});

it('reads the people of a triad from a table with a row for each', async () => {
  const data = await read(
    p('ПЛАН ВЗАИМОДЕЙСТВИЯ') +
      bold('Состав команд') +
      tbl([
        row('Роль', 'Муниципалитет', 'ФИО', 'Должность', 'Контакты'),
        row('Ментор', 'Речной район', 'Лугинин Павел Игоревич', 'директор', '+7 (000) 000-00-00'),
        row('', '', 'Озёрская Анна Львовна', 'методист', ''),
        row('Стажёр', 'Лесной район', 'Иволгина Нина Сергеевна', 'начальник отдела', ''),
      ]) +
      p('') +
      tbl([
        tr([
          tc('№'),
          tc('Мероприятие'),
          tc('Срок'),
          wide('Деятельность', 2),
          tc('Планируемый результат'),
        ]),
        row('', '', '', 'ментор', 'стажёр', ''),
        tr([wide('Мониторинг', 6)]),
        row('1', 'Сбор данных', 'май 2024', 'ведёт', 'учится', 'База данных'),
      ]),
  );
  expect(data.get('interaction-plan')).toMatchObject({
    teams: [
      {
        role: 'mentor',
        municipality: 'Речной район',
        members: [{ phones: '+7 (000) 000-00-00' }, {}],
      },
      { role: 'trainee', members: [{ name: 'Иволгина Нина Сергеевна' }] },
    ],
    components: [
      {
        events: [
          { name: 'Сбор данных', mentor: 'ведёт', trainee: 'учится', results: 'База данных' },
        ],
      },
    ],
  });
});

it('reads a registry with contacts apart, and steps beside their numbers', async () => {
  const data = await read(
    p('Реестр управленческих команд') +
      tbl([
        row('№', 'Школа', 'Руководитель (ФИО, должность)', 'Контакты', 'Статус команды'),
        row('1', 'Лицей № 2', 'Озёрская Анна Львовна, директор', 'a@example.org', 'опытная'),
      ]) +
      p('Алгоритм организации сопровождения') +
      tbl([
        row('Шаг', 'Содержание действий', 'Срок', 'Ответственные'),
        row('1', 'Диагностика', 'май', 'центр'),
      ]),
  );
  expect(data.get('team-registry')).toMatchObject({
    teams: [{ organization: 'Лицей № 2', kind: 'experienced', head: { emails: 'a@example.org' } }],
  });
  expect(data.get('procedure')).toMatchObject({
    steps: [{ name: 'Диагностика', executors: 'центр', term: 'май' }],
  });
});

it('keeps the words behind a name, and does not sign with an address', async () => {
  const sign = (text: string) =>
    read(TITLE + tbl([row('Цель проекта', 'Цель'), row('Задачи', '1. А.')]) + p(text));
  const signed = await sign('Директор __________ И.О. Ильин (подпись)');
  expect(signed.get('passport')).toMatchObject({ signatures: [{ name: 'И.О. Ильин' }] });
  const made = await sign('Исполнитель: И.О. Ильин, тел. +7 (000) 000-00-00');
  expect(made.get('passport')).not.toHaveProperty('signatures');
});

it('reads an agreement whose sides sign below their addresses', async () => {
  const side = (word: string, name: string, face: string) =>
    `${name}, именуемое в дальнейшем «${word}», в лице директора ${face}, действующего на основании Устава`;
  const signed = (...lines: readonly string[]) => tc(lines.map((line) => p(line)).join(''));
  const data = await read(
    p('ТРЁХСТОРОННЕЕ СОГЛАШЕНИЕ № 4') +
      p(
        `${side('Опытная команда', 'учреждение «Лицей № 2»', 'Ильина Павла Львовича')}, с одной стороны, и ` +
          `${side('Развивающаяся команда', 'учреждение «Речная школа»', 'Озёрской Анны Львовны')}, с другой ` +
          'стороны, заключили настоящее Соглашение о нижеследующем.',
      ) +
      p('1. Предмет Соглашения') +
      p('1.1. Стороны обмениваются опытом.') +
      p('2. Реквизиты и подписи сторон') +
      tbl([
        row('Опытная команда', 'Развивающаяся команда'),
        tr([
          signed('Лицей № 2', 'Адрес: ул. Садовая, 1', 'Директор', '______ П.Л. Ильин', 'М.П.'),
          signed(
            'Речная школа',
            'Адрес: ул. Лесная, 9',
            'Директор',
            '______ А.Л. Озёрская',
            'М.П.',
          ),
        ]),
      ]),
  );
  expect(data.get('agreement')).toMatchObject({
    number: '4',
    parties: [{ name: 'Ильин Павел Львович' }, { name: 'Озёрская Анна Львовна' }],
    signatures: [
      { label: 'Опытная команда', post: 'Лицей № 2 Директор', name: 'П.Л. Ильин' },
      { label: 'Развивающаяся команда', post: 'Речная школа Директор', name: 'А.Л. Озёрская' },
    ],
    extra: [{ text: 'Адрес: ул. Садовая, 1' }, { text: 'Адрес: ул. Лесная, 9' }],
  });
});

it('reads triads, their assignments and seminars told in lines, lists and a table of seminars', async () => {
  const data = await read(
    p('КОНЦЕПЦИЯ') +
      p('проведения выездных семинаров в рамках регионального проекта «Вместе»') +
      p('Цель семинаров: обмен опытом.') +
      p('Работа идёт в триадах «ментор – советник – стажёр».') +
      bold('Состав триад') +
      p('Триада 1: ментор – Тарский район, советник – Лесной район, стажёр – Речной район.') +
      bold('Содержание технических заданий') +
      bold('Триада 1. Оценка качества') +
      p('Ментор:') +
      p('1) провести экспертизу;') +
      p('2) показать практику.') +
      p('Стажёр:') +
      p('1) внедрить практику.') +
      bold('График семинаров') +
      tbl([
        row('№', 'Дата', 'Место проведения', 'Триада', 'Тема'),
        row('1', '12 октября 2023 г.', 'Речной район', 'Триада 1', 'Данные и решения'),
      ]),
  );
  expect(data.get('triads')).toMatchObject({
    title: 'КОНЦЕПЦИЯ проведения выездных семинаров в рамках регионального проекта «Вместе»',
    concept: {
      goal: 'обмен опытом.',
      sections: [
        { text: 'Работа идёт в триадах «ментор – советник – стажёр».' },
        { title: 'Состав триад', table: 'triads' },
        { title: 'Содержание технических заданий', table: 'assignments' },
        { title: 'График семинаров', table: 'workshops' },
      ],
    },
    triads: [
      {
        number: '1',
        mentor: 'Тарский район',
        trainee: 'Речной район',
        direction: 'Оценка качества',
        assignments: {
          mentor: ['провести экспертизу;', 'показать практику.'],
          trainee: ['внедрить практику.'],
        },
      },
    ],
    seminars: [{ number: 1, triad: 1, host: 'Речной район', name: 'Данные и решения' }],
  });
});

it('reads results and effects below headings of theirs, directions set off by commas', async () => {
  const data = await read(
    TITLE +
      tbl([
        row('Цель проекта', 'Цель'),
        tr([
          tc('Планируемые результаты и эффекты'),
          tc(
            ['Результаты:', '1. Сеть.', '2. Пакет.', 'Эффекты:', '1. Рост.']
              .map((one) => p(one))
              .join(''),
          ),
        ]),
      ]) +
      p('Реестр управленческих команд') +
      tbl([
        row('№', 'Школа', 'Руководитель', 'Статус команды', 'Направления'),
        row(
          '1',
          'Лицей',
          'Озёрская Анна Львовна',
          'опытная',
          'управление качеством, управление кадрами',
        ),
      ]),
  );
  expect(data.get('passport')).toMatchObject({ results: ['Сеть.', 'Пакет.', 'Эффекты: Рост.'] });
  expect(data.get('team-registry')).toMatchObject({
    teams: [{ directions: ['управление качеством', 'управление кадрами'] }],
  });
});

describe('risks in columns of their own', () => {
  const DESK = row('1', 'Цель проекта', 'Вырастить команды', '');
  const told = { text: 'Нет транспорта', mitigation: 'График автобусов' };

  it.each([
    [
      'beside the label of the row',
      row('2', 'Риски проекта', 'Риск', 'Меры'),
      row('', '', 'Нет транспорта', 'График автобусов'),
    ],
    [
      'under a band',
      tr([wide('Раздел 4. Риски', 4)]),
      row('Наименование риска', 'Меры', '', '') + row('Нет транспорта', 'График автобусов', '', ''),
    ],
  ])('are told with how they are met, %s', async (_, head, rows) => {
    const passport = (await read(TITLE + tbl([DESK, head, rows]))).get('passport');
    expect(passport).toMatchObject({ risks: [told] });
  });
});

describe('stages in lines', () => {
  it('keep their kind in the name and the full stop of the year', async () => {
    const lines =
      p('I этап – организационный: сентябрь – ноябрь 2024 г.') +
      p('II этап – деятельностный: декабрь 2024 г. – март 2026 г.');
    const body =
      TITLE +
      tbl([
        row('1', 'Цель проекта', 'Вырастить команды'),
        tr([tc('2'), tc('Этапы проекта'), tc(lines)]),
      ]);
    expect((await read(body)).get('passport')).toMatchObject({
      stages: [
        { name: 'I этап – организационный', term: 'сентябрь – ноябрь 2024 г.' },
        { name: 'II этап – деятельностный', term: 'декабрь 2024 г. – март 2026 г.' },
      ],
    });
  });
});

describe('schools with a number before their town', () => {
  it('stay whole among the participants', async () => {
    const body =
      TITLE +
      tbl([
        row('1', 'Цель проекта', 'Вырастить команды'),
        row('2', 'Участники проекта', 'Школы: МБОУ СОШ № 1 г. Лесной, МБОУ «Лицей № 2» г. Речного'),
      ]);
    expect((await read(body)).get('passport')).toMatchObject({
      participants: [{ members: ['МБОУ СОШ № 1 г. Лесной', 'МБОУ «Лицей № 2» г. Речного'] }],
    });
  });
});
