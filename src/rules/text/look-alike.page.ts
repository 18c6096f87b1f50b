import type { RulePage } from '../rule.js';
import { moreEn, moreRu, passportWith, SLIP_RELATED } from './slip-words.js';
import type { SlipArgs } from './text-rule.js';

export const lookAlikePage: RulePage<SlipArgs> = {
  ru: {
    title: 'латинские буквы в русском слове',
    what: 'В русском слове стоят латинские буквы, которые выглядят так же: a, c, e, o, p, x. Слова, в которых латинские буквы ни на что не похожи (PR-служба), не трогаются.',
    why: 'Такое слово не найти поиском, не проверить на ошибки и не узнать как имя из справочника.',
    fix: 'Наберите слово русскими буквами. Исправит и программа: passport fix.',
    message: ({ written, right, others }) =>
      `Латинские буквы в русском слове: «${written}». Наберите по-русски: «${right ?? ''}».${moreRu(others)}`,
    related: SLIP_RELATED.ru,
  },
  en: {
    title: 'Latin letters in a Russian word',
    what: 'A Russian word holds Latin letters that look the same: a, c, e, o, p, x. Words whose Latin letters look like nothing Russian are left alone.',
    why: 'No search finds such a word, no spelling checker knows it, no name of the directory matches it.',
    fix: 'Type the word in Russian letters. The program can do it: passport fix.',
    message: ({ written, right, others }) =>
      `Latin letters in a Russian word: "${written}". In Russian letters: "${right ?? ''}".${moreEn(others)}`,
    related: SLIP_RELATED.en,
  },
  bad: passportWith('Создать cиcтему наставничества # <-'),
  good: passportWith('Создать систему наставничества, PR-службу и MAXимум условий'),
};
