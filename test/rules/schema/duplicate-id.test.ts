import { describe, expect, it } from 'vitest';
import { DIRECTORY, plan as eventPlan, passport, saidBy } from '../small-documents.js';

const document = (kind: string, id: string, body: string) =>
  `kind: ${kind}\nformat: 1\nid: ${id}\nproject: demo\n${body}\n`;

const programme = (id: string, event: string) =>
  document(
    'mentoring-programme',
    id,
    `title: Программа\nevents:\n  - {id: ${event}, name: Встреча}`,
  );

const interaction = (id: string, event: string) =>
  document('interaction-plan', id, `events:\n  - {id: ${event}, name: Встреча}`);

const plan = (id: string, event: string) =>
  document('event-plan', id, `events:\n  - {id: ${event}, name: Встреча}`);

const said = (...documents: readonly string[]) => saidBy('schema/duplicate-id', ...documents);

describe('schema/duplicate-id', () => {
  it.each([
    ['events of two programmes', [programme('first', 'meeting'), programme('second', 'meeting')]],
    ['of two interaction plans', [interaction('one', 'meeting'), interaction('two', 'meeting')]],
    ['of a plan and an interaction plan', [plan('plan', 'meeting'), interaction('two', 'meeting')]],
  ])('is silent on %s: only their own document names them', async (_, documents) => {
    expect(await said(...documents)).toEqual([]);
  });

  it('finds one id in two plans of a project, and two documents of one id', async () => {
    expect(await said(plan('first', 'meeting'), plan('second', 'meeting'))).toHaveLength(1);
    expect(await said(programme('first', 'a'), programme('first', 'b'))).toHaveLength(1);
  });

  it('finds one id twice in one programme', async () => {
    const twice = programme('first', 'meeting').replace(/( {2}- .*)\n/, '$1\n$1\n');
    expect(await said(twice)).toEqual([expect.stringContaining('«meeting» уже занят')]);
  });
});

describe('an id that stands twice', () => {
  const steps = (third: string) =>
    eventPlan(`events:
  - { id: first, name: Первое, term: март 2021 года }
  - { id: second, name: Второе, term: апрель 2021 года, after: [first] }
  - { id: ${third}, name: Третье, term: май 2021 года, after: [second] }`);

  it.each(['dates/predecessor', 'trace/reference-cycle'])(
    'makes no links of its own for %s',
    async (rule) => {
      const body = 'term: 2021 год';
      expect(await saidBy(rule, passport(body), steps('third'))).toEqual([]);
      for (const taken of ['first', 'second']) {
        expect(await saidBy(rule, passport(body), steps(taken))).toEqual([]);
      }
    },
  );

  it('leaves the second organization and the second role known by their names', async () => {
    const directory = DIRECTORY.replace('id: odessky', 'id: tarsky');
    const body = `roles:
  - { id: head, name: Ведущий проекта, who: Тарский МР }
  - { id: head, name: Помощник ведущего, who: Одесский МР }`;
    const events = `events:
  - { name: Встреча, executors: [Ведущий проекта, Помощник ведущего, Тарский МР, Одесский МР] }`;
    const documents = [directory, passport(body), eventPlan(events)];
    expect(await said(...documents)).toHaveLength(2);
    expect(await saidBy('participants/unknown', ...documents)).toEqual([]);
    expect(await saidBy('participants/duplicate', ...documents)).toEqual([]);
  });

  it('is no second organization where the name is the same too', async () => {
    const copy = DIRECTORY.replace('id: demo-directory', 'id: copy');
    const list = passport('participants: [Тарский МР, Одесский МР]');
    expect(await said(DIRECTORY, copy)).toHaveLength(9);
    expect(await saidBy('participants/unknown', DIRECTORY, copy, list)).toEqual([]);
  });
});

describe('a copy', () => {
  it('of a document is told once, not for each thing in it', async () => {
    const copied = plan('plan', 'meeting');
    expect(await said(copied, copied)).toEqual([
      expect.stringContaining('«plan» уже у другого документа'),
    ]);
  });

  it('of a passport under another name is a second passport of the project', async () => {
    const one = passport('tasks: [{ id: share, text: Обмен }]');
    expect(await said(one, one.replace('demo-passport', 'other'))).toEqual([
      expect.stringContaining('У проекта «demo» уже есть паспорт'),
    ]);
  });
});
