import { expect, test } from 'vitest';
import { DIRECTORY, head, linked, meant } from './linked.js';

const PASSPORT = `${head('passport', 'passport', 'project: demo', 'title: Школа')}level: regional
unit: subproject
term: июнь 2021 – июнь 2022 года
`;
const TRIADS = `${head('triads', 'triads', 'project: demo')}
triads:
  - { number: "1", mentor: Северный МР }
  - { number: "5", mentor: Восточный МР, direction: мониторинга }
approbation: { forms: [{ id: cases, name: Кейсы, triads: [5] }] }
`;
const PLAN = `${head('interaction-plan', 'triad-5', 'project: demo')}parent: triads
triad: 5
teams:
  - role: mentor
    municipality: Восточного муниципального района
    members:
      - Орлова Вера Павловна
      - { name: Белова Инна Олеговна, post: методист, phones: "8(00000).2-39-75" }
  - { role: trainee, label: Наставляемый, members: [{ person: zimin, phones: [{ phone: "+7 (000) 000-00-02", label: рабочий }] }, {}] }
components:
  - name: Мониторинг/ Анализ
    stage: [analysis, monitoring]
    events:
      - id: teams
        number: "2.1"
        name: Формирование команд
        term: сентябрь
        mentor: Команда
        trainee: [Команда, План]
        results: [Приказ]
        implements: start
        forms: [cases, other]
  - { name: Эффект, events: [{ name: Итоги, term: август 2022г., after: [teams] }] }
signatures:
  - { role: СТАЖЕР, person: zimin }
  - { role: mentor, post: Председатель, name: В.П. Орлова }
`;

async function plan() {
  const { projects } = await linked(DIRECTORY, PASSPORT, TRIADS, PLAN);
  const [project] = projects;
  const [interaction] = project?.interactionPlans ?? [];
  if (project === undefined || interaction === undefined) throw new Error('no plan');
  return { project, interaction };
}

test('the plan knows its triad in the parent document', async () => {
  const { interaction } = await plan();
  expect(interaction.parent?.target?.id).toBe('triads');
  expect(interaction.triad?.target?.direction).toBe('мониторинга');
});

test('team members are people of the directory, or written in place, or blank rows', async () => {
  const { interaction } = await plan();
  const members = interaction.teams.flatMap((team) => team.members);
  expect(members.map(({ name, person, isBlank }) => [name, person?.id, isBlank])).toEqual([
    ['Орлова Вера Павловна', 'orlova', false],
    ['Белова Инна Олеговна', undefined, false],
    ['Зимин Олег Ильич', 'zimin', false],
    [undefined, undefined, true],
  ]);
  expect(members.map(({ phones }) => phones.map(({ text }) => text))).toEqual([
    ['+7 (000) 000-00-01'],
    ['8(00000).2-39-75'],
    ['+7 (000) 000-00-02'],
    [],
  ]);
  expect(members[2]?.phones[0]?.label).toBe('рабочий');
  expect(members[0]?.phones[0]?.place.source.file).toBe('folder/1.yaml');
});

test('events have what each team does, their component and the forms they try', async () => {
  const { interaction } = await plan();
  const [first, last] = interaction.events;
  expect(first?.activities.trainee.map(({ text }) => text)).toEqual(['Команда', 'План']);
  expect(first?.activities.adviser).toEqual([]);
  expect(first?.forms.map(({ id, target }) => [id, target?.name])).toEqual([
    ['cases', 'Кейсы'],
    ['other', undefined],
  ]);
  expect(first).toMatchObject({ number: '2.1', implements: { id: 'start' } });
  expect(interaction.components.map(({ cycle }) => cycle)).toEqual([
    ['monitoring', 'analysis'],
    [],
  ]);
  expect(last?.after.map(({ id }) => id)).toEqual(['teams']);
});

test('its terms are read within the project and served as a schedule', async () => {
  const { project, interaction } = await plan();
  expect(interaction.events[0]?.term?.resolved.intervals).toEqual([
    { from: '2021-09-01', to: '2021-09-30' },
  ]);
  const { schedule } = interaction;
  expect(schedule).toMatchObject({ id: 'triad-5', of: 'interaction-plan', span: project.span });
  expect(schedule.plans[0]?.stages.map(({ name, events }) => [name, events.length])).toEqual([
    ['Мониторинг/ Анализ', 1],
    ['Эффект', 1],
  ]);
});

test('signatures know their role; a word of the author stays above them', async () => {
  const { interaction } = await plan();
  expect(interaction.signatures.map(({ role, label }) => [role, label])).toEqual([
    ['trainee', 'СТАЖЕР'],
    ['mentor', undefined],
  ]);
});

test('whom it names is among the references of the project', async () => {
  const { project } = await plan();
  expect(meant(project.references)).toEqual([
    'organization sever',
    'organization vostok',
    'organization vostok',
    'person orlova',
    'person zimin',
    'person zimin',
  ]);
});
