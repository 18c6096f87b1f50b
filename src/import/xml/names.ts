/**
 * Namespaces of office files with the prefix we know them by: a file may use other prefixes, or the
 * «strict» namespaces, and means the same.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 's'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 's'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

type Attributes = Readonly<Record<string, string>>;

/** Names of a part with the prefixes we know; what a prefix means may change within an element. */
export interface Names {
  /** Called for each start tag, before its names are asked for. */
  readonly enter: (attributes: Attributes) => void;
  readonly leave: () => void;
  readonly ofElement: (name: string) => string;
  readonly ofAttributes: (attributes: Attributes) => Attributes;
}

/** What prefixes mean at some depth, with the names found already. */
interface Scope {
  readonly uris: ReadonlyMap<string, string>;
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

const XMLNS = 'xmlns';

function declared(attributes: Attributes): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const name in attributes) {
    if (!name.startsWith(XMLNS)) continue;
    const prefix = name === XMLNS ? '' : name.slice(XMLNS.length + 1);
    found.push([prefix, attributes[name] ?? '']);
  }
  return found;
}

function known(name: string, uris: ReadonlyMap<string, string>, isAttribute: boolean): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1);
  // An attribute without a prefix is in no namespace.
  if (isAttribute && prefix === '') return local;
  const uri = uris.get(prefix);
  if (uri === undefined) return prefix === '' ? local : `${prefix}?:${local}`;
  return `${PREFIXES.get(uri) ?? `${prefix}?`}:${local}`;
}

function scopeOf(uris: ReadonlyMap<string, string>): Scope {
  return { uris, elements: new Map(), attributes: new Map() };
}

function cached(
  cache: Map<string, string>,
  name: string,
  uris: ReadonlyMap<string, string>,
  isAttribute: boolean,
): string {
  const before = cache.get(name);
  if (before !== undefined) return before;
  const found = known(name, uris, isAttribute);
  cache.set(name, found);
  return found;
}

/** Makes the resolver of names for one part. */
export function createNames(): Names {
  const first = scopeOf(new Map());
  const scopes: Scope[] = [];
  let here = first;
  return {
    enter: (attributes) => {
      const own = declared(attributes);
      if (own.length > 0) here = scopeOf(new Map([...here.uris, ...own]));
      scopes.push(here);
    },
    leave: () => {
      scopes.pop();
      here = scopes.at(-1) ?? first;
    },
    ofElement: (name) => cached(here.elements, name, here.uris, false),
    ofAttributes: (attributes) => {
      const found: Record<string, string> = {};
      for (const name in attributes) {
        if (name.startsWith(XMLNS)) continue;
        found[cached(here.attributes, name, here.uris, true)] = attributes[name] ?? '';
      }
      return found;
    },
  };
}
