import { hintFor } from '../hint.js';
import { TemplateError, type TemplatePlace, type TemplateProblemCode } from '../problem.js';
import { ATTRIBUTE_VALUE, ELEMENTS, type ElementRule, ROOT } from './elements.js';
import { type Locate, type Token, tokens } from './token.js';

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
  readonly place: TemplatePlace;
}

/** Hidden attribute that carries an element's place in its template through Handlebars. */
export const PLACE_ATTRIBUTE = '_at';

/** Deeper nesting than any paper needs; stops documents made to exhaust the stack. */
const DEEPEST = 60;

/** Stands for what a template prints where only its own markup is parsed; never misplaced. */
export const HOLE = '\u0000';

/** Surroundings of a piece of markup: nothing is known of them, and anything may stand there. */
export const ANYWHERE = '*';

/** Surroundings of a piece of markup: the value of an attribute, where only text may stand. */
export const IN_ATTRIBUTE = '@';

export interface ParseOptions {
  /** Name of the element around the markup; nothing for the top of a document. */
  readonly around?: string;
  /** Reads the hidden attribute. */
  readonly placeOf?: (mark: string) => TemplatePlace | undefined;
  /** Told of every element as it opens. */
  readonly onElement?: (element: Element) => void;
  /** Told of every stretch of text, in offsets, and of the name of the element around it. */
  readonly onText?: (from: number, to: number, parent: string) => void;
}

/**
 * Parses markup into elements and checks names, nesting and attributes against the table of
 * elements. Nothing is repaired: the first deviation is thrown as a `TemplateError`.
 */
export function parseElements(markup: string, locate: Locate, options: ParseOptions = {}): Element {
  const name = options.around ?? '';
  const root: Element = { name, attributes: new Map(), children: [], place: locate(0) };
  const open: Element[] = [root];
  for (const token of tokens(markup, locate)) {
    const parent = open.at(-1) ?? root;
    if (token.type === 'text') addText(parent, token, locate, options);
    else if (token.type === 'close') close(open, token, locate);
    else {
      const element = begin(parent, token, locate, options);
      parent.children.push(element);
      options.onElement?.(element);
      if (!token.closed && !isVoid(element.name)) open.push(element);
      if (open.length > DEEPEST) fail('too-deep', element.place, { limit: DEEPEST });
    }
  }
  const left = open.at(-1);
  if (left && left !== root) fail('unclosed', left.place, { name: left.name });
  return root;
}

function isVoid(name: string): boolean {
  const rule = ELEMENTS[name];
  return rule !== undefined && !rule.text && rule.children.length === 0;
}

/** What may stand in an element; `undefined` where anything may. */
export function contentRule(name: string): ElementRule | undefined {
  if (name === ANYWHERE) return undefined;
  if (name === IN_ATTRIBUTE) return ATTRIBUTE_VALUE;
  return Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : ROOT;
}

const VISIBLE = new RegExp(`[^ \\t\\r\\n${HOLE}]`);

function addText(
  parent: Element,
  token: Token & { type: 'text' },
  locate: Locate,
  options: ParseOptions,
): void {
  const visible = token.text.search(VISIBLE);
  if (visible >= 0 && contentRule(parent.name)?.text === false) {
    const place = options.placeOf ? parent.place : locate(token.offset + visible);
    const text = token.text.replaceAll(HOLE, '').trim().slice(0, 30);
    fail('misplaced-text', place, { text, parent: parent.name || 'page' });
  }
  options.onText?.(token.offset, token.end, parent.name);
  parent.children.push(token.text);
}

function close(open: Element[], token: Token & { type: 'close' }, locate: Locate): void {
  const last = open.at(-1);
  if (open.length < 2 || last?.name !== token.name) {
    const expected = open.length < 2 ? '' : (last?.name ?? '');
    fail('unexpected-close', locate(token.offset), { name: token.name, expected });
  }
  open.pop();
}

function begin(
  parent: Element,
  token: Token & { type: 'open' },
  locate: Locate,
  options: ParseOptions,
): Element {
  const mark = token.attributes.get(PLACE_ATTRIBUTE);
  const inherited = options.placeOf ? parent.place : locate(token.offset);
  const place = (mark !== undefined && options.placeOf?.(mark)) || inherited;
  const rule = Object.hasOwn(ELEMENTS, token.name) ? ELEMENTS[token.name] : undefined;
  if (!rule) {
    return fail('unknown-element', place, { name: token.name }, Object.keys(ELEMENTS));
  }
  if (contentRule(parent.name)?.children.includes(token.name) === false) {
    fail('misplaced', place, { name: token.name, parent: parent.name || 'document' });
  }
  for (const key of token.attributes.keys()) {
    if (key === PLACE_ATTRIBUTE && options.placeOf) continue;
    if (!Object.hasOwn(rule.attributes, key)) {
      const args = { name: key, element: token.name };
      fail('unknown-attribute', place, args, Object.keys(rule.attributes));
    }
  }
  for (const key of rule.required ?? []) {
    if (!token.attributes.has(key))
      fail('missing-attribute', place, { name: key, element: token.name });
  }
  return { name: token.name, attributes: token.attributes, children: [], place };
}

function fail(
  code: TemplateProblemCode,
  place: TemplatePlace,
  args: Readonly<Record<string, string | number>>,
  known: readonly string[] = [],
): never {
  throw new TemplateError({ ...place, code, args, ...hintFor(String(args.name ?? ''), known) });
}
