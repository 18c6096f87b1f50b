import type { TimingContext } from '../../timing/timing.js';
import type { Indicator, IndicatorTarget, Item, Passport } from '../project.js';
import { linkApproval, linkSignatures } from './approval.js';
import { type Cursor, choice, entries, field, items, text, textOf, texts } from './cursor.js';
import { identityOf, linksOf } from './identity.js';
import { linkOwnRows } from './own-rows.js';
import type { Scope } from './reference.js';
import { printTargetValue } from './target-value.js';
import { linkTerm } from './term.js';
import { textFields } from './text-fields.js';

const LEVELS = ['federal', 'regional', 'intermunicipal', 'municipal', 'school'] as const;
const MEASURES = ['count', 'share', 'presence', 'document'] as const;

function linkItem(cursor: Cursor): Item | undefined {
  const words = textOf(cursor) ?? text(cursor, 'text');
  if (words === undefined) return undefined;
  const number = text(cursor, 'number');
  const mitigation = text(cursor, 'mitigation');
  return {
    place: cursor.place,
    ...identityOf(cursor, words),
    ...(number !== undefined && { number }),
    text: words,
    ...(mitigation !== undefined && { mitigation }),
    tasks: linksOf(cursor, 'tasks'),
    indicators: linksOf(cursor, 'indicators'),
    results: linksOf(cursor, 'results'),
  };
}

/** The items of a list field: tasks, results, risks, relevance. */
export function linkItems(cursor: Cursor, name: string): readonly Item[] {
  return items(cursor, name).flatMap((item) => linkItem(item) ?? []);
}

function linkTarget(cursor: Cursor): IndicatorTarget | undefined {
  const words = textOf(cursor) ?? text(cursor, 'text') ?? printTargetValue(cursor);
  if (words === undefined) return undefined;
  const number = text(cursor, 'number');
  const name = text(cursor, 'name');
  return {
    place: cursor.place,
    ...(number !== undefined && { number }),
    ...(name !== undefined && { name }),
    text: words,
  };
}

function linkBase(cursor: Cursor | undefined): Indicator['base'] {
  const words = textOf(cursor) ?? text(cursor, 'value');
  if (cursor === undefined || words === undefined) return undefined;
  const date = text(cursor, 'date');
  const day = linkTerm(field(cursor, 'date'), {});
  return {
    place: cursor.place,
    text: words,
    ...(date !== undefined && { date }),
    ...(day && { day }),
  };
}

function linkYears(cursor: Cursor | undefined): Indicator['years'] {
  return entries(cursor).flatMap(({ key, cursor: value }) => {
    const words = textOf(value);
    const year = Number(key);
    return words === undefined || !Number.isInteger(year)
      ? []
      : [{ place: value.place, year, text: words }];
  });
}

function linkIndicator(cursor: Cursor): Indicator | undefined {
  const name = textOf(cursor) ?? text(cursor, 'name');
  if (name === undefined) return undefined;
  const number = text(cursor, 'number');
  const measure = choice(cursor, 'measure', MEASURES);
  const base = linkBase(field(cursor, 'base'));
  return {
    place: cursor.place,
    ...identityOf(cursor, name),
    ...(number !== undefined && { number }),
    name,
    ...(measure && { measure }),
    targets: items(cursor, 'target').flatMap((target) => linkTarget(target) ?? []),
    ...(base && { base }),
    years: linkYears(field(cursor, 'years')),
    tasks: linksOf(cursor, 'tasks'),
    results: linksOf(cursor, 'results'),
  };
}

function linkAnnexes(cursor: Cursor): Passport['annexes'] {
  return items(cursor, 'annexes').flatMap((annex) => {
    const title = text(annex, 'title');
    if (title === undefined) return [];
    return [{ place: annex.place, title, ...textFields(annex, 'number', 'document') }];
  });
}

/** A passport, but for what the project as a whole holds: term, stages, roles, participants. */
export function linkPassport(cursor: Cursor, scope: Scope, context: TimingContext): Passport {
  const short = text(cursor, 'short');
  const type = text(cursor, 'type');
  const goal = field(cursor, 'goal');
  const goalText = textOf(goal);
  const upstream = field(cursor, 'upstream');
  const parent = linksOf(cursor, 'parent')[0];
  const approval = linkApproval(field(cursor, 'approval'), scope, context);
  return {
    place: cursor.place,
    id: text(cursor, 'id') ?? '',
    title: text(cursor, 'title') ?? '',
    ...(short !== undefined && { short }),
    level: choice(cursor, 'level', LEVELS) ?? 'municipal',
    unit: choice(cursor, 'unit', ['project', 'subproject']) ?? 'project',
    ...(type !== undefined && { type }),
    ...(parent && { parent }),
    upstream: {
      national: texts(upstream, 'national'),
      federal: texts(upstream, 'federal'),
      regional: texts(upstream, 'regional'),
      programmes: texts(upstream, 'programmes'),
    },
    relevance: linkItems(cursor, 'relevance'),
    ...(approval && { approval }),
    agreement: linkSignatures(cursor, 'agreement', scope, context),
    signatures: linkSignatures(cursor, 'signatures', scope, context),
    annexes: linkAnnexes(cursor),
    ...(goal && goalText !== undefined && { goal: { place: goal.place, text: goalText } }),
    tasks: linkItems(cursor, 'tasks'),
    indicators: items(cursor, 'indicators').flatMap((item) => linkIndicator(item) ?? []),
    results: linkItems(cursor, 'results'),
    risks: linkItems(cursor, 'risks'),
    extra: linkOwnRows(cursor),
  };
}
