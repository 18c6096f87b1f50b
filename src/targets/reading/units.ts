import { unitForms } from '../agree.js';
import type { Amount } from '../grammar/item.js';
import { knownForms, nounLemma } from '../lemma.js';
import type { Lexeme } from '../lexeme.js';
import type { Figure } from './pairs.js';
import type { Statement } from './statement.js';

/** The unit of each figure: its own, its neighbour's, the one named apart, the measure's. */
export function unitsOf(figures: readonly Figure[], statement: Statement): (string | null)[] {
  const own = figures.map(({ value, from, to }) => value.unit ?? to?.unit ?? from?.unit ?? null);
  const named =
    apartUnit(statement.words) ?? apartUnit(statement.indicator) ?? measureUnit(statement);
  let after: string | null = null;
  for (let at = own.length - 1; at >= 0; at--) {
    own[at] ??= after;
    after = isBracketed(figures[at], statement) ? null : (own[at] ?? null);
  }
  let before: string | null = named;
  return own.map((unit, at) => {
    before = unit ?? before;
    return isChange(figures[at]?.value) && unit === null ? null : before;
  });
}

function isChange(amount: Amount | undefined): boolean {
  return amount?.relation === 'times';
}

/** «33 (100 %)»: the number in brackets says it in another unit. */
function isBracketed(figure: Figure | undefined, { text }: Statement): boolean {
  const start = figure?.from?.start ?? figure?.value.start ?? 0;
  return text.slice(Math.max(0, start - 2), start).includes('(');
}

/** «Количество публикаций, ед.», «Охват детей (%)», «процентов: 10», «педагогов – 15». */
function apartUnit(words: readonly Lexeme[]): string | null {
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const after = words[at + 1];
    if (before !== undefined && before.norm !== ',' && before.norm !== '(') continue;
    const closes = ['', ')', ':', '-', ','].includes(after?.norm ?? '');
    if (word.mark?.is === 'unit' && (closes || after?.kind === 'number')) return word.mark.unit;
    if (word.mark?.is === 'scale' && after?.kind === 'word') {
      const counted = after.mark?.is === 'unit' ? after.mark.unit : nounLemma(after.text);
      return `${word.mark.lemma} ${unitForms(counted).counted[2]}`;
    }
    if (at !== 0 || (after?.norm !== '-' && after?.norm !== ':')) continue;
    const lemma = nounLemma(word.text);
    if (knownForms(lemma)?.[2] === word.norm) return lemma;
  }
  return null;
}

function measureUnit({ measure }: Statement): string | null {
  if (measure?.kind === 'share') return '%';
  if (measure?.kind === 'count') return measure.counted?.head ?? null;
  return measure?.kind === 'level' && /^балл/i.test(measure.text) ? 'балл' : null;
}
