import { expect, test } from 'vitest';
import { completionOf } from '../../src/model/completion.js';
import { DIRECTORY, head, linked } from './linked.js';

const PROGRAMME = `${head('mentoring-programme', 'programme', 'title: Программа')}period: 2022 год
stages:
  - { id: start, number: I, name: Начало, events: [{ id: meeting, name: Встреча }, { name: Без номера, unnumbered: true }, { name: Семинар }] }
  - { name: Практика, events: [{ number: "3.", name: Стажировка }, { name: Итог }] }
`;
const PROGRESS = `${head('progress', 'marks', 'of: programme')}date: 01.06.2022
events:
  - { event: meeting, state: failed, reason: болезнь }
  - { event: meeting, state: done, date: 12.02.2022, result: Договорились, evidence: [протокол, { file: scans/1.pdf, date: 12.02.2022 }] }
  - { event: 2, state: moved, to: август, reason: карантин }
  - { event: "3", state: failed, reason: карантин }
  - { event: 17, state: done }
`;
const REPORT = `${head('completion-report', 'report', 'title: Справка')}programme: programme
date: 20.12.2022
author: orlova
conclusions: [Команда освоила новые формы]
`;

test('marks find their events by id and by number, written or made', async () => {
  const { progress } = await linked(DIRECTORY, PROGRESS, PROGRAMME);
  expect(progress[0]?.marks.map(({ event }) => event?.name)).toEqual([
    'Встреча',
    'Встреча',
    'Семинар',
    'Стажировка',
    undefined,
  ]);
  const [, done, moved] = progress[0]?.marks ?? [];
  expect(done?.evidence.map(({ text, path }) => [text, path])).toEqual([
    ['протокол', undefined],
    [undefined, 'folder/scans/1.pdf'],
  ]);
  expect(moved?.movedTo?.resolved.intervals).toEqual([{ from: '2022-08-01', to: '2022-08-31' }]);
});

test('a report has the marks of its programme, and they can be counted', async () => {
  const { reports } = await linked(DIRECTORY, REPORT, PROGRESS, PROGRAMME);
  const [report] = reports;
  const [plan] = report?.programme?.target?.schedule.plans ?? [];
  if (report === undefined || plan === undefined) throw new Error('no report');
  expect(report.author?.person?.id).toBe('orlova');
  const { total, done, failed, moved, unmarked, shares, reasons, results } = completionOf(
    plan,
    report.progress,
  );
  const names = (list: typeof done) => list.map(({ event }) => event.name);
  expect([total, names(done), names(failed), names(moved), names(unmarked)]).toEqual([
    5,
    ['Встреча'],
    ['Стажировка'],
    ['Семинар'],
    ['Без номера', 'Итог'],
  ]);
  expect(shares).toEqual({ done: 20, notDone: 80 });
  expect(reasons).toEqual(['карантин']);
  expect(results).toEqual(['Договорились']);
});

test('an empty plan is done by nothing, not by a share of nothing', async () => {
  const bare = head('mentoring-programme', 'programme', 'title: Программа');
  const { programmes } = await linked(bare);
  const [plan] = programmes[0]?.schedule.plans ?? [];
  if (plan === undefined) throw new Error('no plan');
  expect(completionOf(plan, []).shares).toEqual({ done: 0, notDone: 0 });
});

test('marks of a plan stand with its project; a number that repeats needs its stage', async () => {
  const plan = `${head('event-plan', 'plan', 'project: demo')}numbering: restart
stages:
  - { stage: a, number: "1", events: [{ name: Первое }] }
  - { stage: b, number: "2", events: [{ name: Второе }] }
`;
  const marks = `${head('progress', 'marks', 'of: plan')}events:
  - { event: 1, state: done }
  - { event: 1, stage: 2, state: done }
`;
  const { projects } = await linked(plan, marks);
  expect(projects[0]?.progress[0]?.marks.map(({ event }) => event?.name)).toEqual([
    undefined,
    'Второе',
  ]);
});
