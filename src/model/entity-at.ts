import { isMapping } from '../schema/value-type.js';
import { headField } from '../source/head.js';
import type { Path } from '../source/place.js';
import type { LoadedDocument } from './document.js';
import { derivedId } from './link/identity.js';
import { hasOwnItems, thingIn } from './named-things.js';
import { valueAt } from './value-at.js';

/** Fields that hold people, whichever document they stand in. */
const PEOPLE: ReadonlySet<string> = new Set([
  'members',
  'head',
  'author',
  'judge',
  'operator',
  'curator',
  'coordinator',
]);

/** Fields that say what an item without an id is, the first one that is written. */
const CONTENT = ['name', 'text', 'title', 'direction', 'number'];

function firstText(value: unknown, fields: readonly string[]): string | undefined {
  if (!isMapping(value)) return undefined;
  return fields.map((name) => value[name]).find((one) => typeof one === 'string');
}

/** The id of what stands at a path, or one made from what it says, as its linking does. */
function idOf(thing: string, value: unknown): string | undefined {
  const id = firstText(value, thing === 'seminar' ? ['id', 'number'] : ['id']);
  if (id !== undefined) return id;
  const content = typeof value === 'string' ? value : firstText(value, CONTENT);
  return content === undefined ? undefined : derivedId(content);
}

/** `kind:id` of the innermost thing round a path, where the document has such things. */
function innermost({ source, kind = '' }: LoadedDocument, path: Path): string | undefined {
  for (let end = path.length; end > 0; end--) {
    const around = path.slice(0, end);
    const field = around.findLast((step) => typeof step === 'string') ?? '';
    const isItem = typeof around.at(-1) === 'number';
    const value = valueAt({ source, path: around });
    if (PEOPLE.has(String(field)) && isMapping(value)) {
      const name = firstText(value, ['id', 'person', 'name']);
      if (name !== undefined) return `person:${name}`;
    }
    const thing = isItem ? thingIn(kind, String(field)) : undefined;
    const id = thing === undefined ? undefined : idOf(thing, value);
    if (thing !== undefined && id !== undefined) return `${thing}:${id}`;
  }
  return undefined;
}

/**
 * What a place of a document belongs to, as `project/kind:id`: the innermost thing round it that has
 * an id or says something, else the document. Nothing where the document has no id: the settings of a
 * workspace, a file that says nothing of itself.
 */
export function entityAt(document: LoadedDocument, path: Path): string | undefined {
  const { kind, source } = document;
  const id = document.id ?? headField(source.text, 'id');
  if (id === undefined || kind === 'config') return undefined;
  const project = document.project ?? headField(source.text, 'project') ?? id;
  const inside = innermost(document, path);
  if (inside === undefined) return `${project}/document:${id}`;
  return `${hasOwnItems(kind) ? id : project}/${inside}`;
}
