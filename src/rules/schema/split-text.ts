import { isClassName } from '../../language/russian/class-names.js';
import type { LoadedDocument } from '../../model/document.js';
import { documentReferences } from '../../model/document-references.js';
import type { Workspace } from '../../model/workspace.js';
import { walkValues } from '../../schema/walk-values.js';
import { spanOf } from '../../source/locate.js';
import { type Place, placeKey, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { isNameless } from '../participants/nameless-directory.js';
import { type SplitTextArgs, splitTextPage } from './split-text.page.js';

/** A comma in brackets before a small letter, or between digits: few files have either. */
const SUSPECT = /\[[^\]]*(?:,\s+[а-яё]|\d,\d)/;
const BEGINS_TEXT = /^[«"(]?[А-ЯЁ]/;
/** A small letter; «г. Омск», «с. Знаменское» begin a name of their own. */
const GOES_ON = /^(?!(?:г|с|п|д|х|ст|пос|дер|р\.\s?п|пгт)\.?\s[А-ЯЁ])[а-яё]/;

/** Lists of names, where «Комитет образования» and «комитет» stand side by side by right. */
const NAMES: ReadonlySet<string> = new Set(['aliases']);

/** Fields that name people and organizations: a kind of them stands beside others by right. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  'executors who participants performers curators members'.split(' '),
);

/** What an item of a list goes on from the one before: a text that a comma split. */
interface Split {
  readonly at: Place;
  readonly before: Place;
  readonly text: string;
}

/** Whether between two items, neither of them quoted, stands nothing but a comma. */
function isPlainlySplit(before: Place, after: Place, isTight: boolean): boolean {
  const [one, two] = [spanOf(before), spanOf(after)];
  const { text } = after.source;
  if (/["']/.test(text.charAt(one.start) + text.charAt(two.start))) return false;
  return (isTight ? /^,$/ : /^,\s+$/).test(text.slice(one.end, two.start));
}

/** The place in a list where a text was split, with all that belongs to that text. */
function splitIn(list: readonly unknown[], place: Place): Split | undefined {
  if (list.length < 2 || list.every((item) => typeof item === 'object')) return undefined;
  const words = list.map((item) =>
    typeof item === 'string' || typeof item === 'number' ? String(item) : '',
  );
  const isOfPeople = OF_PEOPLE.has(String(place.path.at(-1)));
  for (let index = 1; index < words.length; index++) {
    const [one = '', two = ''] = [words[index - 1], words[index]];
    const isTight = /\d$/.test(one) && /^\d/.test(two);
    if (!isTight && !(BEGINS_TEXT.test(one) && GOES_ON.test(two))) continue;
    if (isOfPeople && isClassName(two)) continue;
    const [before, at] = [within(place, index - 1), within(place, index)];
    if (!isPlainlySplit(before, at, isTight)) continue;
    const after = words.slice(index);
    const end = after.findIndex((word) => !GOES_ON.test(word));
    const pieces = isTight ? [two] : end < 0 ? after : after.slice(0, end);
    return { at, before, text: [one, ...pieces].join(isTight ? ',' : ', ') };
  }
  return undefined;
}

function splitsIn({ source }: LoadedDocument): readonly Split[] {
  const found: Split[] = [];
  if (!SUSPECT.test(source.text)) return found;
  walkValues(source.data, (value, steps) => {
    if (!Array.isArray(value) || NAMES.has(String(steps.at(-1)))) return;
    const split = splitIn(value, { source, path: steps.slice() });
    if (split !== undefined) found.push(split);
  });
  return found;
}

/**
 * Places of names that mean somebody: such a name is whole, and what stands beside it another one. Where the
 * directory has nobody, any name may.
 */
function knownNames({ projects, directory, ...rest }: Workspace): ReadonlySet<string> {
  const outside = documentReferences({ projects, directory, ...rest });
  const all = [
    ...directory.references,
    ...projects.flatMap(({ references }) => references),
    ...outside.flatMap(({ references }) => references),
  ];
  const isAnybody = isNameless({ directory });
  const known = all.filter(
    ({ target: { kind } }) => isAnybody || (kind !== 'unknown' && kind !== 'ambiguous'),
  );
  return new Set(known.map(({ place }) => placeKey(place)));
}

/** Speaks of texts in square brackets that a comma has split into several. */
export const splitText = defineRule<SplitTextArgs, 'workspace'>({
  id: 'schema/split-text',
  severity: 'warning',
  scope: 'workspace',
  absorbs: ['participants/unknown', 'schema/unquoted-text'],
  page: splitTextPage,
  check: (workspace, emit) => {
    const splits = workspace.documents.flatMap(splitsIn);
    if (splits.length === 0) return;
    const known = knownNames(workspace);
    for (const { at, before, text } of splits) {
      if (known.has(placeKey(at)) || known.has(placeKey(before))) continue;
      emit({ at, args: { text }, related: [{ at: before, label: 'before' }] });
    }
  },
});
