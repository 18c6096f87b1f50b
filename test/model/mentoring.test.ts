import { expect, test } from 'vitest';
import { documentReferences } from '../../src/model/document-references.js';
import { schedulesOf } from '../../src/model/schedules.js';
import { DIRECTORY, head, linked, meant } from './linked.js';

const REGULATION = `${head('regulation', 'rules', 'title: О системе менторства')}territory: vostok
approval: { act: { kind: приказ, date: 29.10. 2021 г., number: "387" } }
sections:
  - number: I
    title: Общие положения
    points:
      - Менторство является видом наставничества.
      - { number: "2.4.", text: "Направления:", list: directions }
      - text: "Задачи:"
        marks: none
        points: [выявление лидеров, { number: б), text: обмен опытом, points: [внутри района] }]
definitions: [{ term: Менторская группа, text: участники, role: group }]
directions:
  - { id: growth, number: 1), name: управление развитием образовательной организации, short: управление развитием ОО }
  - { number: б), name: обеспечение комплексной безопасности }
forms: [консультирование]
acts: [{ kind: приказ, date: 23.07.2021, number: "614", title: Об утверждении Концепции }]
limits:
  duration: { from: 3 месяца, to: P1Y }
  extension: 1 год
  report: 30 дней
  parties: 3
  groups: { municipal-district: 1 }
  teams: { experienced: 1 }
annexes: [{ number: "2", title: Информация, document: bank }]
`;
const REGISTRY = `${head('team-registry', 'bank', 'title: Информация')}regulation: rules
annex: { number: "2", act: { kind: приказ, date: 29.10.2021 } }
territory: vostok
teams:
  - { number: "1.", organization: school-1, head: orlova, kind: experienced, directions: ['- управление развитием ОО;', б, { text: лесничество }, управление финансами] }
  - { number: "3.", directions: [growth] }
  - {}
blank: true
notes: [район представляет одну группу]
`;
const PROCEDURE = `${head('procedure', 'steps', 'title: Алгоритм')}regulation: rules
steps:
  - name: Формирование группы
    items: [закрепление сторон]
    executors: ['- ИРО;', '- Координатор района (при необходимости).']
    term: ноябрь 2021 г.
    bounds: { from: 3 месяца, to: 12 месяцев, since: с согласования }
    within: P30D
`;
const AGREEMENT = `${head('agreement', 'contract', 'title: Соглашение')}programme: programme
date: 15.11.2021
place: с. Восток
parties:
  - { role: experienced, organization: school-1, person: orlova, basis: Устава }
  - { role: developing, organization: school-2 }
  - { role: operator, organization: ИРО }
`;
const PROGRAMME = `${head('mentoring-programme', 'programme', 'title: Программа')}regulation: rules
registry: bank
experienced: { organization: school-1, members: [{ person: orlova, leader: true }, {}] }
developing: [{ organization: school-2, members: [{ name: Зорина Анна Петровна, post: директор, leader: true, contact: true }] }]
directions: [growth, { text: лесничество }]
period: ноябрь 2021 – ноябрь 2022 года
operator: { name: Лугова Нина Ивановна, organization: institute, emails: lugova@example.org }
curator: zimin
extension: { until: март 2023 года, reason: по просьбе команды }
stages:
  - id: start
    number: I
    name: Организационный этап
    term: ноябрь 2021 г.
    events:
      - { name: Соглашение, term: Ноябрь 2021 г., executors: "Координатор, руководители рабочих групп" }
      - { name: День самоуправления, executors: Опытная управленческая команда при содействии развивающейся управленческой команды }
  - name: Практический этап
    events:
      - { id: courses, name: Курсы, term: На протяжении всего периода реализации программы, executors: Развивающая управленческая команда, directions: [growth] }
events:
  - { name: Отчёт, unnumbered: true, term: декабрь 2022 г., executors: [{ role: developing-leader }, ИРО] }
`;

const all = () => linked(DIRECTORY, PROGRAMME, AGREEMENT, PROCEDURE, REGISTRY, REGULATION);

test('a regulation has its points, lists and limits', async () => {
  const { regulations } = await all();
  const [regulation] = regulations;
  const [section] = regulation?.sections ?? [];
  expect(section?.points.map(({ number, list, points }) => [number, list, points.length])).toEqual([
    [undefined, undefined, 0],
    ['2.4.', 'directions', 0],
    [undefined, undefined, 2],
  ]);
  expect(section?.points[2]?.points[1]?.points[0]?.text).toBe('внутри района');
  const { duration, extension, report, parties, groups, teams } = regulation?.limits ?? {};
  expect([duration?.from?.iso, duration?.to?.iso]).toEqual(['P3M', 'P1Y']);
  expect([extension?.iso, report?.iso, parties, teams]).toEqual([
    'P1Y',
    'P30D',
    3,
    { experienced: 1 },
  ]);
  expect(groups?.get('municipal-district')).toBe(1);
  expect(regulation?.approval?.act?.date?.resolved.intervals[0]?.from).toBe('2021-10-29');
});

test('a registry means the directions of its regulation, by short name or number, and keeps blank rows', async () => {
  const { registries } = await all();
  const [first, second, third] = registries[0]?.teams ?? [];
  expect(registries[0]?.regulation?.target?.id).toBe('rules');
  expect(first?.directions.map(({ direction, isOwn }) => [direction?.number, isOwn])).toEqual([
    ['1)', false],
    ['б)', false],
    [undefined, true],
    [undefined, false],
  ]);
  expect(first?.head?.person?.id).toBe('orlova');
  expect([first, second, third].map((team) => team?.isBlank)).toEqual([false, true, true]);
});

test('steps of a procedure have bounds and those responsible', async () => {
  const { procedures } = await all();
  const [step] = procedures[0]?.steps ?? [];
  expect(meant(step?.executors ?? [])).toEqual(['organization institute', 'role coordinator']);
  expect(step?.bounds?.to?.iso).toBe('P12M');
  expect(step?.within?.iso).toBe('P30D');
});

test('a programme knows regulation, registry, and the agreement that names it', async () => {
  const { programmes, agreements } = await all();
  const [programme] = programmes;
  expect(programme?.regulation?.target?.id).toBe('rules');
  expect(programme?.registry?.target?.id).toBe('bank');
  expect(programme?.contract?.target).toBe(agreements[0]);
  expect(programme?.directions.map(({ direction, isOwn }) => [direction?.id, isOwn])).toEqual([
    ['growth', false],
    [undefined, true],
  ]);
  expect(agreements[0]).toMatchObject({ madeAt: 'с. Восток', date: {} });
});

test('executors of a programme are its roles; a slip is told with the role meant', async () => {
  const { programmes } = await all();
  const [programme] = programmes;
  expect(programme?.events.map(({ executors }) => meant(executors))).toEqual([
    ['role coordinator', 'role leaders'],
    ['role experienced', 'role developing'],
    ['unknown, Развивающаяся управленческая команда is near'],
    ['role developing-leader', 'organization institute'],
  ]);
  expect(programme?.events[1]?.executors.map(({ text }) => text)).toEqual([
    'Опытная управленческая команда',
    'развивающейся управленческой команды',
  ]);
});

test('roles of a programme are held by its sides and people', async () => {
  const { programmes } = await all();
  const roles = programmes[0]?.roles ?? [];
  expect(roles.map(({ key, holders }) => [key, ...holders.map(({ text }) => text)])).toEqual([
    ['experienced', 'school-1'],
    ['developing', 'school-2'],
    ['group', 'school-1', 'school-2'],
    ['coordinator', 'Лугова Нина Ивановна'],
    ['operator', 'Лугова Нина Ивановна'],
    ['curator', 'zimin'],
    ['leaders', 'orlova', 'Зорина Анна Петровна'],
    ['experienced-leader', 'orlova'],
    ['developing-leader', 'Зорина Анна Петровна'],
  ]);
});

test('terms of a programme are read within its period; an extension lengthens it', async () => {
  const { programmes } = await all();
  const [programme] = programmes;
  expect(programme?.span).toEqual({ from: '2021-11-01', to: '2023-03-31' });
  expect(programme?.stages.map(({ span }) => span)).toEqual([
    { from: '2021-11-01', to: '2021-11-30' },
    undefined,
  ]);
  const courses = programme?.events.find(({ id }) => id === 'courses');
  expect(courses?.term?.resolved.intervals).toEqual([programme?.span]);
});

test('everything with dates is a schedule, everyone named is found by document', async () => {
  const workspace = await all();
  expect(schedulesOf(workspace).map(({ id, of }) => [id, of])).toEqual([
    ['programme', 'mentoring-programme'],
    ['steps', 'procedure'],
  ]);
  const owners = documentReferences(workspace);
  expect(owners.map(({ owner }) => owner)).toEqual([
    'rules',
    'bank',
    'contract',
    'steps',
    'programme',
  ]);
  expect(meant(owners[2]?.references ?? [])).toEqual([
    'organization school-1',
    'person orlova',
    'organization school-2',
    'organization institute',
  ]);
});
