import { foldLetters } from '../../../language/russian/letters.js';
import type { FormWords, Vocabulary } from '../../recognise/vocabulary.js';
import type { Context } from '../context.js';
import { type DraftFields, leafOf, made } from '../draft.js';
import { joinedText } from '../text/joined-text.js';
import { type FieldRows, fieldLines } from './field-rows.js';

/** So many rows must bear a form's own words, and more than half of all, to be made by it. */
const FEWEST = 5;

function nameOf({ labels }: FormWords, label: string): string | undefined {
  const wanted = foldLetters(label);
  return [...labels].find(([, all]) => all.some((one) => foldLetters(one) === wanted))?.[0];
}

/** The form of a passport whose labels the rows bear. */
function formOf(rows: readonly FieldRows[], vocabulary: Vocabulary): FormWords | undefined {
  let best: FormWords | undefined;
  let most = Math.max(FEWEST, rows.length / 2);
  for (const form of vocabulary.filter(({ kind }) => kind === 'passport')) {
    const count = rows.filter(({ label }) => nameOf(form, label) !== undefined).length;
    if (count > most) [best, most] = [form, count];
  }
  return best;
}

/** The fields that the passport's form has beside those of the format, and the form's name if need be. */
export function readOwnFields(
  rows: readonly FieldRows[],
  { vocabulary, ledger }: Context,
): DraftFields {
  const form = formOf(rows, vocabulary);
  if (form === undefined) return {};
  const own = rows.flatMap((row): [string, DraftFields[string]][] => {
    const name = row.name === undefined ? nameOf(form, row.label) : undefined;
    const lines = fieldLines(row);
    if (name === undefined || !form.own.has(name)) return [];
    return [[`x-${name}`, leafOf(joinedText(lines), lines, ledger)]];
  });
  return { ...(form.onlyByName && { form: made(form.form) }), ...Object.fromEntries(own) };
}
