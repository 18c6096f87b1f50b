import { describe, expect, it } from 'vitest';
import { loadDocument } from '../../../src/model/link/load-document.js';
import { linkWorkspace } from '../../../src/model/link/workspace.js';
import { RULES } from '../../../src/rules/registry.js';
import { runRules } from '../../../src/rules/run-rules.js';
import { readSource } from '../../../src/source/read.js';
import { passport, plan, saidBy } from '../small-documents.js';

const ID = 'dates/non-working-day';
const PASSPORT = passport('term: 2019 – 2031 годы');
const event = (term: string, name = 'Рабочая встреча') =>
  plan(`events:\n  - name: ${name}\n    term: ${JSON.stringify(term)}\n`);
const said = (term: string, name?: string) => saidBy(ID, PASSPORT, event(term, name));

/** What the rule says with options of the workspace. */
async function saidWith(options: Readonly<Record<string, unknown>>, term: string) {
  const documents = await Promise.all(
    [PASSPORT, event(term)].map(async (text, index) =>
      loadDocument(await readSource(`${index}.yaml`, new TextEncoder().encode(text))),
    ),
  );
  const rules = RULES.filter(({ id }) => id === ID);
  const settings = { severityOf: () => undefined, optionsOf: () => options };
  const found = runRules(linkWorkspace(documents), rules, settings, 'ru');
  return found.map(({ args: { why } }) => why);
}

describe(ID, () => {
  it.each([
    ['01.01.2021', 1],
    ['31.12.2020', 0],
    ['20.06.2021', 0],
  ])('looks at the stamp of %s for holidays only', async (date, count) => {
    const stamped = passport(
      `approval: {word: УТВЕРЖДАЮ, post: министр, name: И.О. Ильин, date: ${date}}`,
    );
    expect(await saidBy(ID, stamped)).toHaveLength(count);
  });

  it.each([
    ['01.01.2022', 'warning', 'нерабочий праздничный день'],
    ['10 мая 2022 г.', 'info', 'выходной день по производственному календарю'],
    ['19.09.2021', 'info', 'воскресенье'],
    ['17, 19 и 21 сентября 2021 года', 'info', '19 сентября 2021 года – воскресенье'],
  ])('speaks of «%s»', async (term, severity, words) => {
    expect(await said(term)).toEqual([expect.stringMatching(`^${severity} .*${words}`)]);
  });

  it.each([
    ['a working day', '20.09.2021'],
    ['a Saturday', '18.09.2021'],
    ['a Saturday that is a working day', '20.02.2021'],
    ['a stretch over a holiday', '30.12.2021 – 10.01.2022'],
    ['a deadline', 'до 01.01.2022'],
    ['the day from which something goes on', 'с 01.01.2022'],
    ['a month', 'январь 2022 года'],
    ['a recurrence', 'ежегодно, 1 января'],
    ['a date whose weekday is told to be wrong', 'понедельник, 19.09.2021'],
  ])('is silent on %s', async (_, term) => {
    expect(await said(term)).toEqual([]);
  });

  it.each(['Концерт ко Дню Победы', 'Районный конкурс чтецов', 'Новогодняя ёлка', 'Акция «Окна»'])(
    'is silent on «%s», which is held on such days',
    async (name) => {
      expect(await said('09.05.2022', name)).toEqual([]);
    },
  );

  it('says of a year that it does not know that its days must be looked up, once', async () => {
    const text = plan(
      'events:\n  - {name: Встреча, term: 12.05.2031}\n  - {name: Совещание, term: 13.05.2031}\n',
    );
    expect(await saidBy(ID, PASSPORT, text)).toEqual([expect.stringContaining('на 2031 год')]);
    expect(await saidBy(ID, PASSPORT, event('09.05.2031'))).toEqual([
      expect.stringContaining('праздничный'),
    ]);
  });

  it('takes days and Saturdays from the settings', async () => {
    expect(await saidWith({ daysOff: ['12.05.2031'] }, '2031-05-12')).toEqual(['moved']);
    expect(await saidWith({ daysOff: ['12.05.2031'] }, '2031-05-13')).toEqual([]);
    expect(await saidWith({ saturday: true }, '18.09.2021')).toEqual(['saturday']);
    expect(await saidWith({ workingDays: ['2021-09-19'] }, '19.09.2021')).toEqual([]);
    expect(await saidWith({ daysOff: 'завтра', workingDays: [5] }, '20.09.2021')).toEqual([]);
  });
});
