import type { Kind } from '../../schema/kinds.js';
import type { Counts } from './canonical.js';

/** At the root of every document: what it is and belongs to. */
const FRAME: readonly string[] = [
  'kind',
  'format',
  'id',
  'project',
  'parent',
  'regulation',
  'approval.status',
  'approval.fingerprint',
];

/** Who approved a document and who agreed to it. */
const CONSENT: readonly string[] = ['approval', 'agreement', 'agreed'];

/** What ties an event to others and is not printed. */
const EVENT_LINKS: readonly string[] = [
  'tasks',
  'indicators',
  'achieves',
  'after',
  'implements',
  'seminar',
];

function under(list: string, fields: readonly string[]): readonly string[] {
  return fields.map((field) => `${list}.${field}`);
}

const INTERACTION_LINKS = [...EVENT_LINKS, 'forms'];

/**
 * Fields that no form prints, kind by kind: links between items, and what only the checks read.
 * Ids count nowhere; what a link brings to the page is borrowed content.
 */
const UNPRINTED: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  passport: [
    ...under('tasks', ['indicators', 'results']),
    ...under('indicators', ['tasks', 'results', 'measure']),
    'results.tasks',
    'participants.count',
    'annexes.document',
  ],
  'event-plan': [
    'stages.stage',
    ...under('events', EVENT_LINKS),
    ...under('stages.events', EVENT_LINKS),
  ],
  triads: [
    ...under('concept.definitions', ['role', 'aliases']),
    ...under('approbation.forms', ['events', 'indicators']),
  ],
  'interaction-plan': [
    'triad',
    'components.stage',
    ...under('events', INTERACTION_LINKS),
    ...under('components.events', INTERACTION_LINKS),
  ],
  regulation: ['limits', 'annexes.document', ...under('definitions', ['role', 'aliases'])],
  procedure: ['steps.after'],
  'mentoring-programme': ['agreement', 'registry', 'events.after', 'stages.events.after'],
  agreement: ['programme'],
  'completion-report': ['programme'],
};

/**
 * Tells which fields of a kind of document are content: what an author states to its readers.
 *
 * @param consent whether who approved and who agreed counts too
 */
export function countsIn(kind: Kind, { consent }: { readonly consent: boolean }): Counts {
  const unprinted = new Set([...FRAME, ...(consent ? [] : CONSENT), ...(UNPRINTED[kind] ?? [])]);
  return (path) => !unprinted.has(path) && !path.endsWith('.id');
}
