import { monthText } from './terms.mjs';

/**
 * One known defect: the rule that must speak, the kind of document it stands in, and how it is
 * made. `change` alters the document's data and says at which path the finding stands; `rewrite`
 * alters the text and says at which line. Either gives `undefined` where a document is not fit.
 *
 * @typedef {{
 *   name: string,
 *   rule: string,
 *   kind: 'passport' | 'event-plan' | 'triads',
 *   side?: 'key' | 'value',
 *   change?: (data: object, facts: object, random: object) => (string | number)[] | undefined,
 *   rewrite?: (lines: string[], random: object) => number | undefined,
 * }} Defect
 */

const MAIN = 1;

/** The first ordinary event of a stage and the path to it. */
function eventAt(data, stage, index) {
  return [data.stages[stage].events[index], ['stages', stage, 'events', index]];
}

function replaceLine(lines, pattern, replace) {
  const at = lines.findIndex((line) => pattern.test(line));
  if (at < 0) return undefined;
  lines[at] = replace(lines[at]);
  return at + 1;
}

/** @type {readonly Defect[]} */
export const DEFECTS = [
  {
    name: 'a seminar a year off',
    rule: 'dates/wrong-year',
    kind: 'triads',
    change: (data, { triads }, random) => {
      const index = random.between(0, data.seminars.length - 1);
      data.seminars[index].term = monthText(triads[index].month + 12);
      return ['seminars', index, 'term'];
    },
  },
  {
    name: 'a participant twice, in two forms of the name',
    rule: 'participants/duplicate',
    kind: 'passport',
    change: (data, { municipalities }, random) => {
      const name = random.pick(municipalities.filter((one) => one.endsWith('МР')));
      const { members } = data.participants[0];
      members.push(name.replace(/МР$/, 'муниципальный район'));
      return ['participants', 0, 'members', members.length - 1];
    },
  },
  {
    name: 'a municipality that nobody knows',
    rule: 'participants/unknown',
    kind: 'event-plan',
    change: (data) => {
      const { events } = data.stages[2];
      const index = events.findIndex(({ executors }) => Array.isArray(executors));
      if (index < 0) return undefined;
      const { executors } = events[index];
      executors.push('Лесногорский МР');
      return ['stages', 2, 'events', index, 'executors', executors.length - 1];
    },
  },
  {
    name: 'a count that is not the length of its list',
    rule: 'participants/count-mismatch',
    kind: 'passport',
    change: (data, _facts, random) => {
      data.participants[0].count += random.pick([-2, -1, 2]);
      return ['participants', 0, 'count'];
    },
  },
  {
    name: 'stages that overlap',
    rule: 'dates/stage-overlap',
    kind: 'passport',
    change: (data, { stages }) => {
      const [, main, last] = stages;
      data.stages[2] = {
        id: last.id,
        name: last.name,
        start: monthText(main.to - 1),
        end: monthText(last.to),
      };
      return ['stages', 2, 'start'];
    },
  },
  {
    name: 'one number given to two events',
    rule: 'numbering/duplicate',
    kind: 'event-plan',
    change: (data, { numbered }) => {
      if (!numbered) return undefined;
      const { events } = data.stages[2];
      const last = events.length - 1;
      events[last].number = events[last - 1].number;
      return ['stages', 2, 'events', last, 'number'];
    },
  },
  {
    name: 'an event outside its stage',
    rule: 'dates/outside-stage',
    kind: 'event-plan',
    change: (data, { stages }, random) => {
      const index = random.between(0, 2);
      const [event, path] = eventAt(data, 0, index);
      event.term = monthText(stages[MAIN].to - 1);
      return [...path, 'term'];
    },
  },
  {
    name: 'an event outside the project',
    rule: 'dates/outside-project',
    kind: 'event-plan',
    change: (data, { to }, random) => {
      const index = random.between(0, 2);
      const [event, path] = eventAt(data, 2, index);
      event.term = monthText(to + 5);
      return [...path, 'term'];
    },
  },
  {
    name: 'a term that ends before it begins',
    rule: 'dates/order',
    kind: 'event-plan',
    change: (data, { stages }) => {
      const [event, path] = eventAt(data, MAIN, 0);
      const { from } = stages[MAIN];
      event.term = `${monthText(from + 3)} – ${monthText(from)}`;
      return [...path, 'term'];
    },
  },
  {
    name: 'a term nobody can read',
    rule: 'dates/unreadable',
    kind: 'event-plan',
    change: (data) => {
      const [event, path] = eventAt(data, MAIN, 1);
      event.term = 'надцатого мартобря';
      return [...path, 'term'];
    },
  },
  {
    name: 'a date left incomplete',
    rule: 'dates/incomplete',
    kind: 'passport',
    change: (data, { from }) => {
      data.approval.date = `« 18 » _____ ${Math.floor((from - 1) / 12)} г.`;
      return ['approval', 'date'];
    },
  },
  {
    name: 'a task nobody has set',
    rule: 'trace/reference-unknown',
    kind: 'event-plan',
    change: (data) => {
      const [event, path] = eventAt(data, MAIN, 2);
      event.tasks = [...event.tasks, 'no-such-task'];
      return [...path, 'tasks', event.tasks.length - 1];
    },
  },
  {
    name: 'a share of more than a hundred per cent',
    rule: 'indicators/percent-range',
    kind: 'passport',
    change: (data) => {
      data.indicators[1].target = 'Не менее 120 %';
      return ['indicators', 1, 'target'];
    },
  },
  {
    name: 'a field that does not exist',
    rule: 'schema/unknown-field',
    kind: 'event-plan',
    side: 'key',
    change: (data) => {
      const [event, path] = eventAt(data, MAIN, 3);
      event.resluts = 'Аналитическая справка';
      return [...path, 'resluts'];
    },
  },
  {
    name: 'a field that is missing',
    rule: 'schema/missing-field',
    kind: 'passport',
    side: 'key',
    change: (data) => {
      delete data.title;
      return ['kind'];
    },
  },
  {
    name: 'a text where a number should be',
    rule: 'schema/wrong-type',
    kind: 'passport',
    change: (data) => {
      data.participants[0].count = 'тридцать пять';
      return ['participants', 0, 'count'];
    },
  },
  {
    name: 'a word that is not in the list',
    rule: 'schema/bad-value',
    kind: 'passport',
    change: (data) => {
      data.level = 'регион';
      return ['level'];
    },
  },
  {
    name: 'a key written twice',
    rule: 'schema/duplicate-key',
    kind: 'triads',
    rewrite: (lines) => {
      const at = lines.findIndex((line) => line.startsWith('title:'));
      lines.splice(at + 1, 0, 'title: Концепция семинаров');
      return at + 2;
    },
  },
  {
    name: 'a bracket that is not closed',
    rule: 'schema/syntax',
    kind: 'event-plan',
    rewrite: (lines) => replaceLine(lines, /^ +tasks: \[.*\]$/, (line) => line.replace(/\]$/, '')),
  },
  {
    name: 'marks of two versions left by Git',
    rule: 'schema/merge-conflict',
    kind: 'triads',
    rewrite: (lines) => {
      const at = lines.findIndex((line) => line.startsWith('title:'));
      const title = lines[at];
      lines.splice(at, 1, '<<<<<<< HEAD', title, '=======', 'title: Семинары', '>>>>>>> other');
      return at + 1;
    },
  },
];
