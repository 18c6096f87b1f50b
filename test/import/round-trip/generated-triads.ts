import fc from 'fast-check';
import { sentence, term } from './generated.js';

const PLACES = ['Тарский МР', 'Лесной МР', 'Речной МР', 'Степной МР', 'Озёрный МР', 'Горный МР'];
const MODULES = ['Школьный урок', 'Самоуправление', 'Профориентация'];
const ROLES = ['mentor', 'adviser', 'trainee'] as const;

const duties = fc.uniqueArray(sentence, { minLength: 1, maxLength: 3 });
const assignments = fc.record({ mentor: duties, adviser: duties, trainee: duties });

/** Two triads of six municipalities, each with its assignments. */
const triads = fc
  .tuple(fc.shuffledSubarray(PLACES, { minLength: 6 }), assignments, assignments)
  .map(([places, ...own]) =>
    own.map((one, at) => ({
      number: `${at + 1}`,
      ...Object.fromEntries(ROLES.map((role, index) => [role, places[at * 3 + index]])),
      assignments: one,
    })),
  );

const which = fc.uniqueArray(fc.constantFrom(1, 2), { minLength: 1, maxLength: 2 });
const approbation = fc.record({
  title: fc.constant('Формы для апробации'),
  forms: fc.uniqueArray(fc.record({ name: sentence, triads: which.map((all) => all.toSorted()) }), {
    selector: ({ name }) => name,
    minLength: 1,
    maxLength: 3,
  }),
});

const workshop = fc.record({
  municipality: fc.constantFrom(...PLACES),
  modules: fc
    .uniqueArray(fc.constantFrom(...MODULES), { minLength: 1, maxLength: 3 })
    .map((all) => MODULES.filter((one) => all.includes(one))),
});
const seminars = fc
  .array(
    fc.record({
      term: fc.constantFrom('ноябрь 2024 года', 'февраль 2025 года'),
      triad: fc.constantFrom(1, 2),
      host: fc.constantFrom(...PLACES),
      workshops: fc.uniqueArray(workshop, {
        selector: ({ municipality }) => municipality,
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((all) => all.map((one, at) => ({ number: at + 1, ...one })));

/** The annex on triads: composition, assignments, approbation, seminars with their workshops. */
export const triadsAnnex = fc.record({
  title: fc.constant('Концепция проведения семинаров-совещаний'),
  triads,
  approbation,
  modules: fc.constant(MODULES.map((name) => ({ name, kind: 'invariant' }))),
  seminars,
});

const member = fc.record({
  name: fc.constantFrom('Лугинин Павел Игоревич', 'Озёрская Анна Львовна'),
  post: fc.constantFrom('директор школы', 'методист'),
});
const cycleEvent = fc.record({
  name: sentence,
  term,
  mentor: sentence,
  adviser: sentence,
  trainee: duties,
  results: fc.oneof(sentence, duties),
});
const COMPONENTS = ['Цели, показатели', 'Мониторинг', 'Анализ', 'Управленческие решения'];

/** A plan of interaction: the teams of a triad, components of the cycle with their events. */
export const interactionPlan = fc.record({
  title: fc.constant('План взаимодействия'),
  teams: fc
    .tuple(member, member, member)
    .map((members) =>
      members.map((one, at) => ({ role: ROLES[at], municipality: PLACES[at], members: [one] })),
    ),
  components: fc
    .array(fc.array(cycleEvent, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })
    .map((all) => all.map((events, at) => ({ name: COMPONENTS[at], events }))),
});

/** A directory of the municipalities that are named. */
export const places = {
  kind: 'directory',
  format: 1,
  id: 'places',
  organizations: PLACES.map((short, at) => ({
    id: `place-${at + 1}`,
    short,
    name: short.replace('МР', 'муниципальный район'),
    type: 'municipal-district',
  })),
};
