import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../src/import/understand/understand.js';
import { plainData } from '../../src/import/write/plain-data.js';
import { vocabulary } from './vocabulary.js';
import { p, tbl, tc, tr, wordFile } from './word/word-file.js';

async function dataOf(body: string) {
  const { documents } = await importFile(wordFile({ body }), 'a.docx', vocabulary, NOTHING_KNOWN);
  return new Map(documents.map(({ kind, fields }) => [kind, plainData(fields)]));
}

const TITLE = p('ПАСПОРТ МУНИЦИПАЛЬНОГО ПРОЕКТА «Точка опоры»');
const row = (label: string, value: string) => tr([tc(label), tc(value)]);
const NEEDED = row('Цель проекта', 'Поддержать директоров') + row('Задачи', '1. Обучить.');

function passport(rows: string): Promise<ReadonlyMap<string, unknown>> {
  return dataOf(TITLE + tbl([row('Наименование проекта', 'Точка опоры'), NEEDED, rows]));
}

describe('rows of passports as other institutions write them', () => {
  it('tell stages one to a line, and the term of the project with them', async () => {
    const data = await passport(
      row(
        'Сроки и этапы реализации',
        p('I этап – подготовительный (сентябрь – октябрь 2023 года)') +
          p('Основной этап: ноябрь 2023 – май 2024 года'),
      ),
    );
    expect(data.get('passport')).toMatchObject({
      stages: [
        { id: 's1', name: 'I этап – подготовительный', term: 'сентябрь – октябрь 2023 года' },
        { id: 's2', name: 'Основной этап', term: 'ноябрь 2023 – май 2024 года' },
      ],
      term: expect.stringContaining('май 2024'),
    });
  });

  it('give values of indicators by school years', async () => {
    const values = tbl([
      tr([tc('Показатель'), tc('Базовое значение'), tc('2022/23'), tc('2023–2024 уч. год')]),
      tr([tc('Доля школ с наставниками'), tc('15'), tc('50'), tc('80')]),
    ]);
    const data = await passport(tr([tc('Показатели проекта'), tc(values)]));
    expect(data.get('passport')).toMatchObject({
      indicators: [
        { name: 'Доля школ с наставниками', base: '15', years: { '2023': '50', '2024': '80' } },
      ],
    });
  });

  it('set risks in a table of their own', async () => {
    const risks = tbl([
      tr([tc('Риск'), tc('Меры по предупреждению')]),
      tr([tc('Удалённость школ'), tc('Дистанционный формат')]),
    ]);
    expect((await passport(row('Риски', risks + p('')))).get('passport')).toMatchObject({
      risks: [{ text: 'Удалённость школ', mitigation: 'Дистанционный формат' }],
    });
  });

  it('head indicators by two rows, or give their units a column', async () => {
    const yearly = tbl([
      tr([tc('Наименование показателя'), tc('Базовое значение'), tc('Период, год')]),
      tr([tc(''), tc(''), tc('2023')]),
      tr([tc('Количество пар'), tc('0'), tc('6')]),
    ]);
    const united = tbl([
      tr([tc('Показатель'), tc('Ед. изм.'), tc('Значение')]),
      tr([tc('Доля школ'), tc('%'), tc('95')]),
    ]);
    const read = async (table: string) =>
      (await passport(row('Показатели проекта', table + p('')))).get('passport');
    expect(await read(yearly)).toMatchObject({
      indicators: [{ name: 'Количество пар', base: '0', years: { 2023: '6' } }],
    });
    expect(await read(united)).toMatchObject({
      indicators: [{ name: 'Доля школ', target: '95 %' }],
    });
  });

  it('name those who have a role by the role', async () => {
    const data = await passport(
      row('Заказчик проекта', 'Управление образования') +
        row('Начало проекта', '01.09.2023') +
        row('Окончание проекта', '31.05.2024'),
    );
    expect(data.get('passport')).toMatchObject({
      roles: [{ name: 'Заказчик проекта', who: { text: 'Управление образования' } }],
      term: { from: '01.09.2023', to: '31.05.2024' },
    });
  });
});

const HEADS = ['№', 'Мероприятие', 'Форма', 'Срок', 'Ответственный'];
const event = (...cells: readonly string[]) => tr(cells.map((cell) => tc(cell)));
const band = (text: string) => tr([tc(text, '<w:gridSpan w:val="5"/>')]);

function plan(rows: string, before = ''): Promise<ReadonlyMap<string, unknown>> {
  return dataOf(before + p('Дорожная карта проекта') + tbl([event(...HEADS), rows]));
}

describe('plans as other institutions write them', () => {
  it('keep a column that no form knows apart, as a note', async () => {
    const data = await plan(event('1', 'Отбор', 'анкета', 'май 2024', 'школы'));
    expect(data.get('event-plan')).toMatchObject({
      events: [{ name: 'Отбор', note: 'Форма: анкета', term: 'май 2024', executors: 'школы' }],
    });
  });

  it('are parted by directions or months, which are no stages', async () => {
    const data = await plan(
      band('Направление 1. Обучение') +
        event('1.1', 'Курсы', '', 'май 2024', 'школы') +
        band('Июнь 2024') +
        event('2.1', 'Форум', '', 'июнь 2024', 'школы'),
    );
    expect(data.get('event-plan')).toMatchObject({
      events: [
        { number: '1.1', note: 'Направление 1. Обучение' },
        { number: '2.1', note: 'Июнь 2024' },
      ],
    });
  });

  it('lend their stages to a passport that declares none', async () => {
    const before =
      TITLE + tbl([row('Наименование проекта', 'Точка опоры'), NEEDED, row('Риски', 'Отток')]);
    const data = await plan(
      band('Подготовительный этап') + event('1', 'Отбор', '', 'май 2024', 'школы'),
      before,
    );
    expect(data.get('passport')).toMatchObject({
      stages: [{ id: 's1', name: 'Подготовительный этап' }],
    });
    expect(data.get('event-plan')).toMatchObject({ stages: [{ stage: 's1' }] });
  });

  it('name people by their initials: they are no organizations', async () => {
    const data = await plan(
      event('1', 'Отбор', '', 'май 2024', 'Лугинин П.И.'),
      p('Утверждено') +
        TITLE +
        tbl([
          row('Наименование проекта', 'Точка опоры'),
          NEEDED,
          row('Руководитель проекта', 'Озёрская Анна Львовна, методист'),
        ]),
    );
    expect(data.get('directory')).toMatchObject({
      people: [{ name: 'Озёрская Анна Львовна' }, { name: 'Лугинин П.И.' }],
    });
    expect(data.get('directory')).not.toHaveProperty('organizations');
  });
});

describe('stamps as other institutions set them', () => {
  const approval = async (before: string) =>
    (await plan(event('1', 'Отбор', '', 'май 2024', 'школы'), before)).get('event-plan');
  const tabbed = (...texts: readonly string[]) =>
    `<w:p>${texts.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('<w:r><w:tab/></w:r>')}</w:p>`;

  it('by an annex to an order', async () => {
    const stamp = p('Приложение № 2') + p('к приказу от 01.09.2023 № 12');
    expect(await approval(stamp)).toMatchObject({
      approval: { act: { kind: 'приказ', date: '01.09.2023', number: '12' } },
    });
  });

  it('by tabs, one stamp or two beside each other', async () => {
    const one = tabbed('Утверждаю:', 'Директор школы') + p('________ П.И. Лугинин');
    expect(await approval(one)).toMatchObject({
      approval: { word: 'Утверждаю', post: 'Директор школы', name: 'П.И. Лугинин' },
    });
    const two =
      tabbed('СОГЛАСОВАНО', 'УТВЕРЖДАЮ') +
      tabbed('Ректор института', 'Начальник отдела') +
      tabbed('____ А.Л. Озёрская', '____ П.И. Лугинин');
    expect(await approval(two)).toMatchObject({
      approval: { post: 'Начальник отдела', name: 'П.И. Лугинин' },
      agreement: [{ post: 'Ректор института', name: 'А.Л. Озёрская' }],
    });
  });
});

describe('an interaction plan with roles in a second head and teams in a table', () => {
  it('is one document: teams, events, what each role does', async () => {
    const wide = '<w:gridSpan w:val="3"/>';
    const data = await dataOf(
      p('План взаимодействия триады') +
        tbl([
          event('Ментор', 'Советник', 'Стажер'),
          event('Северский район', 'Горный район', 'Речной район'),
        ]) +
        p('') +
        tbl([
          tr([tc('Мероприятие'), tc('Сроки'), tc('Действия участников триады', wide)]),
          event('', '', 'ментор', 'советник', 'стажер'),
          event('1.1. Сессия', 'май 2024', 'ведёт', 'советует', 'учится'),
        ]),
    );
    expect([...data.keys()]).toEqual(['interaction-plan', 'directory']);
    expect(data.get('interaction-plan')).toMatchObject({
      teams: [{ role: 'mentor' }, { role: 'adviser' }, { role: 'trainee' }],
      events: [{ name: 'Сессия', mentor: 'ведёт', adviser: 'советует', trainee: 'учится' }],
    });
  });
});
