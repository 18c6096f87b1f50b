import { englishCount } from '../english.js';
import { countOf } from '../russian/count.js';

/** The words of `fix`. */
export interface FixWords {
  readonly fixed: (file: string, fixes: number, rules: string) => string;
  readonly wouldFix: (file: string, fixes: number, rules: string) => string;
  readonly notFixed: (file: string, reason: string) => string;
  readonly nothing: string;
  readonly approved: (file: string) => string;
  readonly unsafe: (fixes: number) => string;
}

const RU: FixWords = {
  fixed: (file, fixes, rules) => `исправлен ${file}: ${countOf(fixes, 'fix')} (${rules})`,
  wouldFix: (file, fixes, rules) =>
    `был бы исправлен ${file}: ${countOf(fixes, 'fix')} (${rules}); файл был бы сохранён в другой кодировке, поэтому он показан здесь, а не в правке`,
  notFixed: (file, reason) => `не исправлен ${file}: ${reason}`,
  nothing: 'Исправлять нечего.',
  approved: (file) =>
    `${file} утверждён, исправления не внесены. Внести: passport fix --approved, затем passport approve … --again`,
  unsafe: (fixes) =>
    `Исправлений, которые могут изменить смысл, – ${fixes}. Показать: passport fix --unsafe --dry-run`,
};

const EN: FixWords = {
  fixed: (file, fixes, rules) => `fixed ${file}: ${englishCount(fixes, 'fix')} (${rules})`,
  wouldFix: (file, fixes, rules) =>
    `would fix ${file}: ${englishCount(fixes, 'fix')} (${rules}); the file would be saved in another encoding, so it is shown here and not in the patch`,
  notFixed: (file, reason) => `not fixed ${file}: ${reason}`,
  nothing: 'There is nothing to fix.',
  approved: (file) =>
    `${file} is approved and was left as it is. To fix it: passport fix --approved, then passport approve … --again`,
  unsafe: (fixes) =>
    `${englishCount(fixes, 'more fix', 'more fixes')} may change what is meant. To see them: passport fix --unsafe --dry-run`,
};

/** The words of `fix` in a language. */
export function fixWords(lang: 'ru' | 'en'): FixWords {
  return lang === 'en' ? EN : RU;
}
