import { expect, test } from 'vitest';
import { dutiesOf } from '../../src/model/duties.js';
import { DIRECTORY, head, linked, meant } from './linked.js';

const PASSPORT = `${head('passport', 'passport', 'project: demo', 'title: Школа')}level: regional
unit: project
term: 2021/2022 учебный год
leader: orlova
participants: [Восточный МР, { group: teams, name: Команды, members: [Северный МР, Южный МР] }]
tasks: [{ id: bank, text: Создать банк }]
stages: [{ id: main, name: Основной, start: сентябрь 2021 года, end: май 2022 года }]
`;
const PLAN = `${head('event-plan', 'plan', 'project: demo')}stages:
  - stage: main
    events:
      - { id: visit, number: "1.1", name: Выезд, term: октябрь, executors: [Руководитель проекта, Северного района], tasks: [bank] }
      - { name: Семинар, executors: [{ seminar: 1 }], seminar: 1 }
`;
const TRIADS = `${head('triads', 'triads', 'project: demo')}
triads: [{ number: "1", mentor: Восточный МР, adviser: Северный МР, trainee: Южны МР }]
seminars: [{ number: "1", triad: 1, host: yug, term: март 2022 г., workshops: [Северный МР] }]
`;
const MENTORING = [
  `${head('mentoring-programme', 'programme', 'title: Программа')}period: 2022 год
events: [{ name: Встреча, executors: Координатор }]
`,
  head('regulation', 'rules', 'title: Положение'),
];

test('a project of the first kinds links as it did', async () => {
  const { projects } = await linked(DIRECTORY, PASSPORT, PLAN, TRIADS);
  const [project] = projects;
  if (project === undefined) throw new Error('no project');
  const { span, stages, plans, triads, references } = project;
  expect(span).toEqual({ from: '2021-09-01', to: '2022-05-31' });
  expect(stages[0]?.span).toEqual({ from: '2021-09-01', to: '2022-05-31' });
  expect(plans[0]?.events.map(({ stage, term }) => [stage?.id, term?.resolved.intervals])).toEqual([
    ['main', [{ from: '2021-10-01', to: '2021-10-31' }]],
    ['main', undefined],
  ]);
  expect(triads[0]?.triads[0]?.trainee?.target).toMatchObject({
    kind: 'unknown',
    nearest: 'Южный МР',
  });
  expect(meant(references)).toEqual([
    'person orlova',
    'organization vostok',
    'organization sever',
    'organization yug',
    'role leader',
    'organization sever',
    'seminar',
    'organization vostok',
    'organization sever',
    'unknown, Южный МР is near',
    'organization yug',
    'organization sever',
  ]);
  expect(dutiesOf(project).map(({ as, of }) => `${as} ${of}`)).toEqual([
    'mentor 1',
    'adviser 1',
    'trainee 1',
    'host 1',
    'workshop 1',
    'executor 1.1',
    'executor 1.1',
    'executor Семинар',
  ]);
});

test('documents on mentoring change nothing in the projects beside them', async () => {
  const facts = (workspace: Awaited<ReturnType<typeof linked>>) =>
    workspace.projects.map(({ directory: _, ...project }) => project);
  const alone = facts(await linked(DIRECTORY, PASSPORT, PLAN, TRIADS));
  const beside = facts(await linked(DIRECTORY, PASSPORT, PLAN, TRIADS, ...MENTORING));
  expect(JSON.stringify(beside)).toBe(JSON.stringify(alone));
});
