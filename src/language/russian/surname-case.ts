import type { Gender } from './cases.js';
import { foldLetters } from './letters.js';

/** How surnames of one kind end in the nominative, and in the other cases. */
interface Pattern {
  readonly ending: RegExp;
  readonly oblique: readonly string[];
}

/** The first that fits counts. Letters are folded: «ё» stands as «е». */
const WOMENS: readonly Pattern[] = [
  { ending: /(?:ая|яя)$/, oblique: ['ой', 'ей', 'ую', 'юю'] },
  { ending: /(?<=[оеи]в|[иы]н)а$/, oblique: ['ой', 'у'] },
  { ending: /[ая]$/, oblique: ['ы', 'и', 'е', 'у', 'ю', 'ой', 'ей'] },
];

const MENS: readonly Pattern[] = [
  {
    ending: /(?<=[гкхжчшщцнтдрлмвбпсз])(?:ый|ий|ой)$/,
    oblique: ['ого', 'его', 'ому', 'ему', 'ым', 'им', 'ом', 'ем'],
  },
  { ending: /(?<=[ое]в|[иы]н)$/, oblique: ['а', 'у', 'ым', 'ом', 'е'] },
  { ending: /[ая]$/, oblique: ['ы', 'и', 'е', 'у', 'ю', 'ой', 'ей'] },
  { ending: /[йь]$/, oblique: ['я', 'ю', 'ем', 'е', 'и'] },
  // «Кравец» – «Кравца».
  { ending: /[еоя](?=[кцлнр]$)/, oblique: ['а', 'у', 'ом', 'ем', 'е'] },
  { ending: /(?<=[бвгджзклмнпрстфхцчшщ])$/, oblique: ['а', 'у', 'ом', 'ем', 'е'] },
];

function isObliquePart(written: string, part: string, patterns: readonly Pattern[]): boolean {
  return patterns.some(({ ending, oblique }) => {
    if (!ending.test(part)) return false;
    const stem = part.replace(ending, '');
    return oblique.some((end) => written === stem + end);
  });
}

function isObliqueFor(written: string, surname: string, gender: Gender): boolean {
  const parts = surname.split('-');
  const forms = written.split('-');
  const patterns = gender === 'female' ? WOMENS : MENS;
  return (
    parts.length === forms.length &&
    parts.every((part, index) => {
      const form = forms[index] ?? '';
      return form === part || isObliquePart(form, part, patterns);
    })
  );
}

/**
 * Whether a word is a surname in another case than the nominative: «Образцовой» of «Образцова». Told
 * by endings alone, so that it costs a start nothing; a guess that only stands with equal initials.
 *
 * @param gender of the person; either unless given
 */
export function isObliqueSurname(written: string, surname: string, gender?: Gender): boolean {
  const [form, base] = [foldLetters(written), foldLetters(surname)];
  if (form === base) return false;
  const genders: readonly Gender[] = gender === undefined ? ['female', 'male'] : [gender];
  return genders.some((one) => isObliqueFor(form, base, one));
}

/** Surnames of men whose genitive is a woman's nominative: «Лугинин», «Петров». */
const TWOFOLD = /(?:[ое]в|[иы]н)$/;

/** Whether a form of a man's surname is as well that of a woman in the nominative: «Лугинина» of «Лугинин». */
export function isAlsoWomans(written: string, surname: string): boolean {
  const [form, base] = [foldLetters(written), foldLetters(surname)];
  return TWOFOLD.test(base) && form === `${base}а`;
}
