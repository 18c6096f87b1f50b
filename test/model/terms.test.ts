import { expect, test } from 'vitest';
import { documentTermsOf } from '../../src/model/document-terms.js';
import { namedThings } from '../../src/model/named-things.js';
import { termsOf } from '../../src/model/terms.js';
import { head, linked } from './linked.js';

const PROJECT = [
  `${head('passport', 'passport', 'project: demo', 'title: Школа')}level: regional
unit: project
term: 2021 год
approval: { date: 18.06.2021 }
`,
  `${head('event-plan', 'plan', 'project: demo')}events: [{ id: visit, name: Выезд, term: май 2021 г. }]
signatures: [{ name: В.П. Орлова, date: 19.06.2021 }]
`,
  `${head('triads', 'triads', 'project: demo')}annex: { act: { kind: приказ, date: 20.06.2021 } }
figures: [{ id: cycle }]
approbation: { forms: [{ id: cases, name: Кейсы }] }
seminars: [{ number: "1", term: июнь 2021 г. }]
`,
  `${head('interaction-plan', 'triad-1', 'project: demo')}components:
  - { id: goals, name: Цели, events: [{ id: visit, name: Выезд, term: июль 2021 г. }] }
`,
  `${head('progress', 'marks', 'of: plan')}events: [{ event: visit, state: moved, to: август 2021 г. }]
`,
];

const MENTORING = [
  `${head('regulation', 'rules', 'title: Положение')}acts: [{ kind: приказ, date: 01.02.2021, number: "7" }]
sections: [{ points: [{ id: aim, text: Цель }] }]
`,
  `${head('procedure', 'steps', 'title: Алгоритм')}steps: [{ id: bank, name: Банк, term: март 2021 г. }]
`,
  `${head('agreement', 'contract', 'title: Соглашение')}date: 05.04.2021
term: 2021 год
`,
  `${head('mentoring-programme', 'programme', 'title: Программа')}period: 2021 год
group: { act: { kind: приказ, date: 06.04.2021 } }
extension: { until: март 2022 года }
stages: [{ id: start, name: Начало, term: май 2021 г., events: [{ id: visit, name: Выезд, term: май 2021 г. }] }]
`,
  `${head('progress', 'own-marks', 'of: programme')}date: 01.06.2021
`,
  `${head('completion-report', 'report', 'title: Справка', 'programme: programme')}date: 01.07.2021
`,
];

test('every term of a project has its owner', async () => {
  const { projects } = await linked(...PROJECT);
  const terms = projects.flatMap(termsOf);
  expect(terms.map(({ term, owner, entity }) => [term.written.text, owner, entity])).toEqual([
    ['2021 год', 'project', 'demo/project:demo'],
    ['18.06.2021', 'approval', 'demo/approval:passport'],
    ['19.06.2021', 'approval', 'demo/approval:plan'],
    ['20.06.2021', 'approval', 'demo/approval:triads'],
    ['май 2021 г.', 'event', 'demo/event:visit'],
    ['июнь 2021 г.', 'seminar', 'demo/seminar:1'],
    ['июль 2021 г.', 'event', 'triad-1/event:visit'],
    ['август 2021 г.', 'event', 'marks/mark:visit'],
  ]);
});

test('so has every term of the documents outside projects', async () => {
  const terms = documentTermsOf(await linked(...PROJECT, ...MENTORING));
  expect(terms.map(({ term, owner, entity }) => [term.written.text, owner, entity])).toEqual([
    ['01.02.2021', 'act', 'rules/act:7'],
    ['март 2021 г.', 'event', 'steps/event:bank'],
    ['05.04.2021', 'agreement', 'contract/agreement:contract'],
    ['2021 год', 'agreement', 'contract/agreement:contract'],
    ['2021 год', 'programme', 'programme/programme:programme'],
    ['май 2021 г.', 'stage', 'programme/stage:start'],
    ['май 2021 г.', 'event', 'programme/event:visit'],
    ['06.04.2021', 'approval', 'programme/programme:programme'],
    ['март 2022 года', 'programme', 'programme/programme:programme'],
    ['01.06.2021', 'approval', 'own-marks/progress:own-marks'],
    ['01.07.2021', 'approval', 'report/report:report'],
  ]);
});

test('what has an id is known with the document it is named in', async () => {
  const { documents } = await linked(...PROJECT, ...MENTORING);
  const things = documents.flatMap(namedThings).filter(({ thing }) => thing !== 'document');
  expect(things.map(({ thing, id, home }) => [thing, id, home])).toEqual([
    ['event', 'visit', undefined],
    ['figure', 'cycle', undefined],
    ['form', 'cases', undefined],
    ['component', 'goals', 'triad-1'],
    ['event', 'visit', 'triad-1'],
    ['point', 'aim', 'rules'],
    ['step', 'bank', 'steps'],
    ['stage', 'start', 'programme'],
    ['event', 'visit', 'programme'],
  ]);
});

test('a procedure counts from the programme by the term of the step that carries it out', async () => {
  const { procedures } = await linked(`${head('procedure', 'steps', 'title: Алгоритм')}steps:
  - { id: group, name: Формирование группы, term: ежемесячно }
  - { id: work, name: Реализация менторской программы, term: декабрь 2021 г. – декабрь 2022 г. }
  - { id: changes, name: Уточнение, term: В ходе реализации менторской программы }
  - { id: report, name: Справка, term: В течение 30 дней с момента завершения менторской программы }
`);
  const steps = procedures[0]?.steps ?? [];
  expect(steps.map(({ term }) => term?.resolved.intervals)).toEqual([
    [],
    [{ from: '2021-12-01', to: '2022-12-31' }],
    [{ from: '2021-12-01', to: '2022-12-31' }],
    [{ to: '2023-01-30' }],
  ]);
});
