import type { LoadedDocument } from '../../model/document.js';

/** A section of a form: the fields of which any one fills it, the first being its name. */
export type Section = readonly [name: string, ...others: string[]];

/** The sections a document's form prints: those it cannot do without, and the other rows. */
export interface Sections {
  readonly main: readonly Section[];
  readonly other: readonly Section[];
}

/** Without these no passport of any form says what it is for. */
const BODY: readonly Section[] = [
  ['approval'],
  ['term'],
  ['participants'],
  ['goal'],
  ['tasks'],
  ['indicators'],
  ['results'],
  ['stages'],
  ['risks'],
];

const REGIONAL: Sections = {
  main: [...BODY, ['leader']],
  other: [['upstream'], ['relevance'], ['short'], ['curators'], ['administrator']],
};

const MUNICIPAL: Sections = {
  main: [...BODY, ['leader']],
  other: [['type'], ['coordinator'], ['upstream']],
};

const SCHOOL: Sections = {
  main: [...BODY, ['leader']],
  other: [
    ['short'],
    ['type'],
    ['coordinator', 'administrator', 'performers', 'roles'],
    ['upstream'],
    ['relevance'],
  ],
};

const INTERMUNICIPAL: Sections = {
  main: [...BODY, ['roles', 'leader', 'curators', 'administrator', 'coordinator', 'performers']],
  other: [['relevance'], ['short']],
};

/** By level: the built-in forms that serve it. */
const PASSPORTS: Readonly<Record<string, Sections>> = {
  federal: REGIONAL,
  regional: REGIONAL,
  intermunicipal: INTERMUNICIPAL,
  municipal: MUNICIPAL,
  school: SCHOOL,
};

/** By kind of document, other than passports. */
const OTHERS: Readonly<Record<string, Sections>> = {
  'event-plan': { main: [['events', 'stages']], other: [] },
  'interaction-plan': { main: [['teams'], ['components', 'events']], other: [] },
  'mentoring-programme': {
    main: [['developing'], ['experienced'], ['period'], ['stages', 'events']],
    other: [],
  },
  regulation: { main: [['sections']], other: [] },
  procedure: { main: [['steps']], other: [] },
  'team-registry': { main: [['teams', 'blank']], other: [] },
};

/** What a passport on anybody's form says: which rows a Word file has beside these is its own affair. */
const FOREIGN: Sections = {
  main: [['approval'], ['term'], ['goal'], ['tasks'], ['indicators'], ['results']],
  other: [],
};

/** What the form of a document prints; of a form of the region's own only the body is known. */
export function sectionsOf({ kind = '', data, source }: LoadedDocument): Sections | undefined {
  if (kind !== 'passport') return OTHERS[kind];
  if (source.isForeign === true) return FOREIGN;
  const sections = PASSPORTS[String(data.level)];
  return data.form === undefined ? sections : { main: BODY, other: [] };
}
