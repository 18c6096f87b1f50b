import { TemplateError, type TemplatePlace } from '../problem.js';

export type Token =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly offset: number;
      /** Where it ends in the markup: entities are shorter than their signs. */
      readonly end: number;
    }
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly closed: boolean;
      readonly offset: number;
    }
  | { readonly type: 'close'; readonly name: string; readonly offset: number };

export type Locate = (offset: number) => TemplatePlace;

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z_][\w-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z_][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]+));|&/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
};

/**
 * Cuts markup into tags and text, entities resolved, comments left out. Anything that is not
 * exactly a tag is an error at its place: a stray `<`, an attribute without quotes, a bare `&`.
 */
export function* tokens(markup: string, locate: Locate): Generator<Token> {
  let offset = 0;
  while (offset < markup.length) {
    const next = markup.indexOf('<', offset);
    const end = next < 0 ? markup.length : next;
    if (end > offset) {
      const text = decode(markup.slice(offset, end), offset, locate);
      yield { type: 'text', text, offset, end };
    }
    offset = end;
    if (next < 0) return;
    if (markup.startsWith('<!--', offset)) {
      offset = afterComment(markup, offset, locate);
      continue;
    }
    const token = readTag(markup, offset, locate);
    yield token;
    offset = TAG.lastIndex;
  }
}

function afterComment(markup: string, offset: number, locate: Locate): number {
  const end = markup.indexOf('-->', offset);
  if (end < 0)
    throw new TemplateError({ ...locate(offset), code: 'bad-tag', args: { text: '<!--' } });
  return end + '-->'.length;
}

function readTag(markup: string, offset: number, locate: Locate): Token {
  TAG.lastIndex = offset;
  const [found, slash = '', name = '', rest = '', selfClosed = ''] = TAG.exec(markup) ?? [];
  if (found === undefined || (slash && (rest || selfClosed))) {
    const text = markup.slice(offset, offset + 20).split(/[\n>]/)[0] ?? '';
    throw new TemplateError({ ...locate(offset), code: 'bad-tag', args: { text } });
  }
  if (slash) return { type: 'close', name, offset };
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of rest.matchAll(ATTRIBUTE)) {
    if (attributes.has(key)) {
      const args = { name: key, element: name };
      throw new TemplateError({ ...locate(offset), code: 'duplicate-attribute', args });
    }
    attributes.set(key, decode(double ?? single ?? '', offset, locate));
  }
  return { type: 'open', name, attributes, closed: selfClosed !== '', offset };
}

function decode(text: string, offset: number, locate: Locate): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, hex, decimal, name, at: number) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
    if (code !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
    const named = name && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (named !== undefined) return named;
    throw new TemplateError({ ...locate(offset + at), code: 'bad-entity', args: { text: entity } });
  });
}
