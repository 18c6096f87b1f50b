import fc from 'fast-check';
import { day, person, sentence } from './generated.js';

const team = fc.record({
  organization: fc.constantFrom('Лицей № 4', 'Речная школа', 'Степная гимназия'),
  head: person,
  kind: fc.constantFrom('experienced', 'developing'),
  directions: fc.uniqueArray(
    fc.constantFrom('управление качеством образования', 'работа с кадрами', 'развитие школы'),
    { minLength: 1, maxLength: 2 },
  ),
  note: fc.option(sentence, { nil: undefined }),
});

/** A registry of teams: organization, head, kind, directions. */
export const registry = fc.record({
  title: fc.constant('Реестр управленческих команд'),
  teams: fc.uniqueArray(team, {
    selector: ({ organization }) => organization,
    minLength: 1,
    maxLength: 3,
  }),
});

const EVENTS = ['Знакомство команд', 'Семинар по анализу', 'Взаимопосещение уроков', 'Итоги'];
const mark = fc.oneof(
  fc.record({ state: fc.constant('done'), date: day, result: sentence }),
  fc.record({ state: fc.constant('failed'), reason: sentence }),
);

/** A programme, the marks of its events, and the report made of them. */
export const reported = fc
  .tuple(
    fc.tuple(mark, mark, mark, mark),
    fc.uniqueArray(sentence, { minLength: 1, maxLength: 3 }),
    day,
    sentence,
  )
  .map(([marks, conclusions, date, judgement]) => ({
    programme: {
      title: 'Программа менторского сопровождения',
      developing: { organization: { text: 'Речная школа' } },
      experienced: { organization: { text: 'Лицей № 4' } },
      directions: [{ text: 'управление качеством образования' }],
      period: 'сентябрь 2024 года – май 2025 года',
      stages: [{ name: 'Практический этап', events: EVENTS.map((name) => ({ name })) }],
    },
    progress: { events: marks.map((one, at) => ({ event: `${at + 1}`, ...one })) },
    report: {
      title: 'Справка-отчёт',
      date,
      conclusions: conclusions.map((one) => `${one}.`),
      judgement: `${judgement}.`,
    },
  }));
