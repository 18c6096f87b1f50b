import { declineOrganization } from '../../language/russian/decline-organization.js';
import type { Inline } from '../page/page.js';
import { TemplateError } from '../problem.js';
import { choiceOf } from './attribute.js';
import type { Captions } from './captions.js';
import type { Element } from './element.js';

const CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
const NB = '\u00A0';

/**
 * «таблица 3» from the id of a caption: the caption's own word in the case asked for, or the word
 * given, and the number. It begins with a capital where a sentence begins. What an author wrote
 * with an unknown id is printed as written; in a template that is a mistake.
 *
 * @param before the inlines of the same paragraph that stand before it
 */
export function captionReference(
  element: Element,
  captions: Captions,
  before: readonly Inline[],
): string {
  const { attributes, place } = element;
  const id = attributes.get('to') ?? '';
  const found = captions.named(id, choiceOf(element, 'of', ['table', 'figure']));
  if (!found) {
    const written = attributes.get('written');
    if (written !== undefined) return written;
    throw new TemplateError({ ...place, code: 'unknown-caption', args: { name: id } });
  }
  const given = attributes.get('word');
  if (given === '') return found.number;
  const target = choiceOf(element, 'case', CASES) ?? 'nominative';
  const word = given ?? declineOrganization(found.label.toLowerCase(), target).text;
  const begins = given === undefined && beginsSentence(before);
  return (begins ? word.charAt(0).toUpperCase() + word.slice(1) : word) + NB + found.number;
}

/** The end of a sentence: a full stop after a word too long for an abbreviation («см.», «табл.»). */
const SENTENCE_END = /(?:[А-Яа-яЁё\w]{5}\.|[»)"]\.|[!?…])\s+$/;

function beginsSentence(before: readonly Inline[]): boolean {
  const last = before.at(-1);
  if (last === undefined || last.type === 'break') return true;
  return last.type === 'text' && SENTENCE_END.test(last.text);
}
