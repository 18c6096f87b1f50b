import { describe, expect, it } from 'vitest';
import { DIRECTORY, passport, plan, saidBy, triads } from '../small-documents.js';

const MUNICIPALITIES = 'participants: [Тарский МР, Одесский МР, Омский МР]';

function executors(list: string): string {
  return plan(`events:\n  - name: Семинар\n    executors: ${list}`);
}

describe('participants/unknown', () => {
  const said = (...documents: readonly string[]) =>
    saidBy('participants/unknown', DIRECTORY, ...documents);

  it.each([
    [
      'a ministry that the list of municipalities does not enumerate',
      '[Министерство образования Омской области]',
    ],
    ['a group of the directory, in another case', '[членов ассоциации «Спектр»]'],
    [
      'roles, an enumeration and free text',
      '[Куратор и администратор подпроекта, "Тарского, Одесского муниципальных районов", { text: гости }]',
    ],
    ['an own role by its name', '[Координатор взаимодействия]'],
    ['a school where no schools are enumerated', '[МБОУ «Лесная СШ»]'],
  ])('is silent on %s', async (_, list) => {
    const roles = 'roles: [{ id: liaison, name: Координатор взаимодействия, who: belova }]';
    expect(await said(passport(`${MUNICIPALITIES}\n${roles}`), executors(list))).toEqual([]);
  });

  it('is silent on an outsider where the participants are not all named', async () => {
    const open = 'participants: [Тарский МР, Одесский МР, { text: другие муниципальные районы }]';
    expect(await said(passport(open), executors('[Горьковский МР]'))).toEqual([]);
  });

  it('is silent on a municipality that takes part through its head', async () => {
    const head = 'participants: [Тарский МР, Одесский МР, { person: belova }]';
    expect(await said(passport(head), executors('[Омский МР]'))).toEqual([]);
  });

  it('tells an outsider once, with every use', async () => {
    const member = triads('triads: [{ number: "1", mentor: Горьковский МР }]');
    expect(await said(passport(MUNICIPALITIES), executors('[Горьковский МР]'), member)).toEqual([
      'error «Горьковский МР» – ментор триады 1, но среди участников проекта этого имени нет. Добавьте его к участникам или исправьте здесь.',
    ]);
  });

  it('finds one slip inside an enumeration', async () => {
    const list = '["Тарского, Одесккого муниципальных районов"]';
    expect(await said(passport(MUNICIPALITIES), executors(list))).toEqual([
      expect.stringContaining('«Одесккого муниципального района» нет ни в справочнике'),
    ]);
  });

  it.each([
    ['a role nobody has declared', '[{ role: liason }]', '«liason»'],
    ['a picked member of a group', '[{ group: spektr, members: [Тарскый МР] }]', '«Тарский МР»'],
  ])('finds %s', async (_, list, words) => {
    expect(await said(passport(MUNICIPALITIES), executors(list))).toEqual([
      expect.stringContaining(words),
    ]);
  });

  it('finds a wrong name in the directory itself', async () => {
    const wrong = DIRECTORY.replace('organization: Омский МР', 'organization: Омскый МР');
    expect(await saidBy('participants/unknown', wrong)).toHaveLength(1);
  });

  it('finds a name that two organizations share', async () => {
    const twice = DIRECTORY.replace(
      'people:',
      '  - { id: tarsky-2, type: school, name: Тарский МР }\npeople:',
    ).replace(', short: Тарский МР', ', aliases: [Тарский МР]');
    const list = passport('participants: [Тарский МР]');
    const found = await saidBy('participants/unknown', twice, list);
    expect(found.every((words) => words.includes('подходит сразу нескольким'))).toBe(true);
  });
});

describe('participants/undeclared', () => {
  const said = (body: string, list: string) =>
    saidBy('participants/undeclared', DIRECTORY, passport(body), executors(list));

  it.each([
    ['a participant that the list names one by one', MUNICIPALITIES, '[Горьковский МР]'],
    ['somebody where nobody is listed', 'goal: Цель', '[Горьковский МР]'],
    ['a member of a group', 'participants: [{ group: spektr }]', '[МБОУ «Лесная СШ»]'],
    ['the head of a participant', 'participants: [Омский МР]', '[belova]'],
    [
      'one of those who are not named',
      'participants: [{ text: муниципальные районы }]',
      '[Омский МР]',
    ],
    [
      'a ministry that is a role of the project',
      'participants: [Омский МР]\ncurators: [ministry]',
      '[Министерство образования Омской области]',
    ],
    ['everybody', 'participants: [Омский МР]', '[участники проекта, { text: гости }]'],
  ])('is silent on %s', async (_, body, list) => {
    expect(await said(body, list)).toEqual([]);
  });

  it.each([
    ['a municipality beside schools', 'participants: [МБОУ «Лесная СШ»]', 'Омский МР', 'warning'],
    ['a second one beside one', 'participants: [Омский МР]', 'Тарский МР', 'warning'],
    ['a person without a part', 'participants: [Тарский МР]', 'Белова А.П.', 'warning'],
    ['a ministry', 'participants: [Омский МР]', 'ministry', 'info'],
    ['a group of the directory', 'participants: [Омский МР]', 'Спектр', 'info'],
  ])('finds %s', async (_, body, name, severity) => {
    const found = await said(body, `[${name}, ${name}]`);
    expect(found).toEqual([expect.stringContaining(`${severity} «${name}» – исполнитель`)]);
  });
});

describe('participants/duplicate', () => {
  const said = (...documents: readonly string[]) =>
    saidBy('participants/duplicate', DIRECTORY, ...documents);

  it.each([
    [
      'one organization in two groups',
      passport(
        'participants:\n  - { group: a, name: Первые, members: [Тарский МР] }\n  - { group: b, name: Вторые, members: [Тарский МР] }',
      ),
    ],
    [
      'one executor with two parts of the work',
      executors('[{ who: Тарский МР, does: подготовка }, { who: Тарский МР, does: отчёт }]'),
    ],
    ['an organization and its head', passport('participants: [Омский МР, { person: belova }]')],
    ['a city and a district of one name', passport('participants: [г. Омск, Омский МР]')],
  ])('is silent on %s', async (_, document) => {
    expect(await said(document)).toEqual([]);
  });

  it('takes a woman’s surname for that of another person than the man’s', async () => {
    const directory = DIRECTORY.replace(
      'groups:\n',
      '  - { id: luginin, name: Лугинин Павел Игоревич, post: методист, organization: Омский МР }\ngroups:\n',
    );
    const said = (...names: readonly string[]) =>
      saidBy('participants/duplicate', directory, passport(`curators: [${names.join(', ')}]`));
    expect(await said('luginin', 'Лугинина П.И.')).toEqual([]);
    expect(await said('Лугинина П.И.', 'luginin')).toEqual([]);
    expect(await said('luginin', 'Лугинин П.И.')).toHaveLength(1);
    expect(await said('luginin', 'Лугинину П.И.')).toHaveLength(1);
    expect(await said('Лугинина П.И.', 'Лугинина П.И.')).toHaveLength(1);
  });

  it('finds a repetition in another form, and in executors as a warning', async () => {
    expect(await said(passport('participants: [Тарский МР, tarsky]'))).toEqual([
      expect.stringMatching(/^error «tarsky» стоит в списке участников дважды/),
    ]);
    expect(await said(executors('[Омский МР, Омского муниципального района]'))).toEqual([
      expect.stringMatching(/^warning /),
    ]);
  });
});

describe('participants/not-involved', () => {
  const said = (list: string, body = MUNICIPALITIES) =>
    saidBy('participants/not-involved', DIRECTORY, passport(body), executors(list));

  it.each([
    ['everybody', '[Тарский МР, Одесский МР, участники подпроекта]'],
    [
      'free text that may mean anybody',
      '[Тарский МР, Одесский МР, { text: все муниципальные районы }]',
    ],
    ['the head of the organization', '[Тарский МР, Одесский МР, belova]'],
    ['hardly anybody', '[Тарский МР]'],
  ])('is silent where the executors are %s', async (_, list) => {
    expect(await said(list)).toEqual([]);
  });

  it('is silent where a group is named that holds everybody', async () => {
    const group =
      'participants: [{ group: heads, name: Руководители, members: [Тарский МР, Одесский МР, Омский МР] }]';
    expect(await said('[{ group: heads }]', group)).toEqual([]);
  });

  it.each([
    ['one of two', 'participants: [Тарский МР, Омский МР]', 'Омский МР'],
    ['a person', 'participants: [Тарский МР, Одесский МР, belova]', 'belova'],
  ])('finds %s', async (_, body, name) => {
    expect(await said('[Тарский МР, Одесский МР]', body)).toEqual([
      expect.stringContaining(`warning «${name}» нет ни в триадах`),
    ]);
  });

  it('finds the one left out', async () => {
    expect(await said('[Тарский МР, Одесский МР]')).toEqual([
      'warning «Омский МР» нет ни в триадах, ни в мастерских, ни среди исполнителей, а 2 других участника заняты. Дайте и этому участнику дело или уберите его из списка.',
    ]);
  });
});

describe('participants/count-mismatch', () => {
  const GROUP =
    'participants: [{ group: heads, name: Руководители муниципальных органов управления образованием, members: [Тарский МР, Одесский МР, Омский МР] }]';
  const said = (...lines: readonly string[]) =>
    saidBy('participants/count-mismatch', DIRECTORY, passport(lines.join('\n')));

  it.each([
    [
      'a part of the list',
      'results: [Обучены 2 руководителя муниципальных органов управления образованием]',
    ],
    ['heads of others', 'results: [Обучены 40 руководителей школ области]'],
    ['other people', 'results: [В семинарах приняли участие 120 педагогов]'],
    [
      'the right number',
      'results: [Обучены все 3 руководителя муниципальных органов управления образованием]',
    ],
    [
      'a number that belongs to something else',
      'results: [Проведены 7 встреч руководителей муниципальных органов управления образованием]',
    ],
    [
      'a share',
      'indicators: [{ name: Доля руководителей муниципальных органов управления образованием, target: 100 % }]',
    ],
  ])('is silent on %s', async (_, body) => {
    expect(await said(GROUP, body)).toEqual([]);
  });

  it.each([
    [
      'more than there are',
      'results: [Обучены 4 руководителя муниципальных органов управления образованием]',
      /^error Сказано «4 руководителя»/,
    ],
    [
      'fewer than all of them',
      'results: [Обучены все 2 руководителя муниципальных органов управления образованием]',
      /^error Сказано «2 руководителя»/,
    ],
    ['more districts than there are', 'goal: Объединить опыт 7 МР', /^warning Сказано «7 МР»/],
  ])('finds %s', async (_, body, words) => {
    expect(await said(GROUP, body)).toEqual([expect.stringMatching(words)]);
  });

  it('counts a city as a municipality, not as a district', async () => {
    const all = 'participants: [Тарский МР, Одесский МР, Омский МР, г. Омск]';
    expect(await said(all, 'goal: Объединить опыт 4 муниципалитетов и 3 МР')).toEqual([]);
    expect(await said(all, 'goal: Объединить опыт 4 МР')).toHaveLength(1);
  });

  it('tells a number and the same number of a group once', async () => {
    const counted = GROUP.replace('members:', 'count: 4, members:');
    const target =
      'indicators: [{ name: Количество руководителей муниципальных органов управления образованием, target: 4 руководителя }]';
    expect(await said(counted, target)).toHaveLength(1);
  });
});
