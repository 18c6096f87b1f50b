import type { LoadedDocument } from '../../model/document.js';
import { type Cursor, entries, itemsOf, text } from '../../model/link/cursor.js';
import { rootOf } from '../../model/link/directory.js';
import { isMapping } from '../../schema/value-type.js';
import { type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type SampleLeftArgs, sampleLeftPage } from './sample-left.page.js';
import { PROMPT, SAMPLE_ORGANIZATIONS, SAMPLE_PEOPLE } from './samples.js';

interface Sample {
  readonly place: Place;
  readonly text: string;
}

/** An entry whose name and id, or name and post, are those of the scaffold. */
function sampleEntry(cursor: Cursor): Sample | undefined {
  const name = text(cursor, 'name');
  if (name === undefined) return undefined;
  const isSample =
    SAMPLE_ORGANIZATIONS.get(text(cursor, 'id') ?? '') === name ||
    (SAMPLE_PEOPLE.has(name) && SAMPLE_PEOPLE.get(name) === text(cursor, 'post'));
  return isSample ? { place: within(cursor.place, 'name'), text: name } : undefined;
}

function collect(cursor: Cursor, found: Sample[]): void {
  const { value, place } = cursor;
  if (typeof value === 'string') {
    if (PROMPT.test(value.trim())) found.push({ place, text: value.trim() });
  } else if (Array.isArray(value)) {
    for (const item of itemsOf(cursor)) collect(item, found);
  } else if (isMapping(value)) {
    const entry = sampleEntry(cursor);
    if (entry !== undefined) found.push(entry);
    for (const { cursor: inner } of entries(cursor)) collect(inner, found);
  }
}

const MARKS = new RegExp(
  ['\\([А-Яа-я]+(?:те|ть)', ...SAMPLE_PEOPLE.keys(), ...SAMPLE_ORGANIZATIONS.values()].join('|'),
);

/** The samples of a scaffold that a document still has, in the order written. */
function samplesIn(document: LoadedDocument): readonly Sample[] {
  // Most documents have none: one look at the text spares a walk through it.
  if (document.kind === 'config' || !MARKS.test(document.source.text)) return [];
  const found: Sample[] = [];
  collect(rootOf(document), found);
  return found;
}

/** Speaks of a document in which samples of its scaffold are left; `render --final` refuses it. */
export const sampleLeft = defineRule<SampleLeftArgs, 'document'>({
  id: 'schema/sample-left',
  severity: 'warning',
  scope: 'document',
  barsFinal: true,
  page: sampleLeftPage,
  check: (document, emit) => {
    const [first, ...others] = samplesIn(document);
    if (first === undefined) return;
    const { id, project } = document;
    emit({
      at: first.place,
      args: { text: first.text, others: others.length },
      related: others.map(({ place: at }) => ({ at, label: 'also' })),
      ...(id !== undefined && { entity: `${project ?? id}/document:${id}` }),
    });
  },
});
