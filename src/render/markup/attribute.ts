import { hintFor } from '../hint.js';
import type { Align, Margins } from '../page/page.js';
import { TemplateError } from '../problem.js';
import type { Element } from './element.js';
import { ELEMENTS } from './elements.js';

/** Cells and lists larger than this are a slip of the form's author. */
const LARGEST_COUNT = 100_000;

/** The attribute as a whole number from 1, or `undefined` where it is not given. */
export function countOf(element: Element, name: string): number | undefined {
  const value = element.attributes.get(name);
  if (value === undefined) return undefined;
  const count = /^\d+$/.test(value) ? Number(value) : 0;
  return count >= 1 && count <= LARGEST_COUNT ? count : wrong(element, name);
}

/** The attribute as one of the words its element allows. */
export function choiceOf<Word extends string>(
  element: Element,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = element.attributes.get(name);
  if (value === undefined) return undefined;
  return words.find((word) => word === value) ?? wrong(element, name);
}

/** How an element wants its text aligned. */
export function alignOf(element: Element): Align | undefined {
  return choiceOf(element, 'align', ['left', 'center', 'right', 'justify']);
}

/** Column widths: numbers whose sum is 100 percent. */
export function percentsOf(element: Element, name: string): readonly number[] {
  const widths = numbers(element.attributes.get(name) ?? '');
  const sum = widths.reduce((total, width) => total + width, 0);
  const sound = widths.length > 0 && widths.every((width) => width > 0);
  return sound && Math.abs(sum - 100) < 0.01 ? widths : wrong(element, name);
}

/** Margins in millimetres in the order top, right, bottom, left, as CSS has it. */
export function marginsOf(element: Element): Margins | undefined {
  const value = element.attributes.get('margins');
  if (value === undefined) return undefined;
  const [top, right, bottom, left, ...more] = numbers(value);
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) {
    return wrong(element, 'margins');
  }
  const sides = [top, right, bottom, left];
  const sound = more.length === 0 && sides.every((side) => side >= 0 && side <= 90);
  return sound ? { top, right, bottom, left } : wrong(element, 'margins');
}

/** The attribute as a calendar day that exists, `YYYY-MM-DD`. */
export function dayOf(element: Element, name: string): string {
  const value = element.attributes.get(name) ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  const exists = day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  return exists ? value : wrong(element, name);
}

/** Checks a value by what its attribute may hold; throws where it cannot. */
export function checkAttribute(element: Element, name: string): void {
  const kind = ELEMENTS[element.name]?.attributes[name];
  if (kind === 'count') countOf(element, name);
  else if (kind === 'percents') percentsOf(element, name);
  else if (kind === 'margins') marginsOf(element);
  else if (kind === 'day') dayOf(element, name);
  else if (typeof kind === 'object') choiceOf(element, name, kind);
}

function numbers(value: string): number[] {
  const words = value.split(' ').filter((word) => word !== '');
  return words.map((word) => (/^\d+(\.\d+)?$/.test(word) ? Number(word) : Number.NaN));
}

function wrong(element: Element, name: string): never {
  const kind = ELEMENTS[element.name]?.attributes[name];
  const expected = Array.isArray(kind) ? kind.join(', ') : String(kind);
  const value = element.attributes.get(name) ?? '';
  const args = { name, element: element.name, value, expected };
  const hint = hintFor(value, Array.isArray(kind) ? kind : []);
  throw new TemplateError({ ...element.place, code: 'bad-value', args, ...hint });
}
