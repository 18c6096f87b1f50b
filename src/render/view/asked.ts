import { locate } from '../../source/locate.js';
import type { Place } from '../../source/source-file.js';
import type { DocumentView } from './document-view.js';

/** Fields that a document may have beside those of the format. */
const OWN = 'x-';
const FORM = 'form';

/** What a document says of its own printing. */
interface Asked extends Pick<DocumentView, 'form'> {
  /** Its own fields (`x-budget`) by their names without the sign before them. */
  readonly own: Readonly<Record<string, string>>;
}

/** The form a document asks for and the fields it has beside those of the format. */
export function asked({ place: { source } }: { readonly place: Place }): Asked {
  const { file, data } = source;
  const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const id: unknown = entries.find(([key]) => key === FORM)?.[1];
  const own = entries
    .filter(([key]) => key.startsWith(OWN))
    .map(([key, value]) => [key.slice(OWN.length), textOf(value)] as const);
  if (typeof id !== 'string') return { own: Object.fromEntries(own) };
  const place = { file, ...locate({ source, path: [FORM] }).start };
  return { form: { id, place }, own: Object.fromEntries(own) };
}

/** A value as printed: each item of a list is a paragraph. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
