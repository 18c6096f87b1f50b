import type { RulePage } from '../rule.js';
import { moreEn, moreRu, passportWith, SLIP_RELATED } from './slip-words.js';
import type { SlipArgs } from './text-rule.js';

export const dashPage: RulePage<SlipArgs> = {
  ru: {
    title: 'дефис вместо тире',
    what: 'Между словами с пробелами стоит дефис. Тире печатают знаком «–» (ГОСТ Р 7.0.97).',
    why: 'Дефис соединяет части слова; вместо тире он выглядит опиской.',
    fix: 'Поставьте тире «–». Исправит и программа: passport fix.',
    message: ({ written, right, others }) =>
      `Дефис вместо тире: «${written}». Напишите: «${right ?? ''}».${moreRu(others)}`,
    related: SLIP_RELATED.ru,
  },
  en: {
    title: 'a hyphen for a dash',
    what: 'A hyphen stands between words with blanks round it. Russian documents set an en dash there (GOST R 7.0.97).',
    why: 'A hyphen joins parts of a word; in the place of a dash it looks like a slip.',
    fix: 'Put an en dash. The program can do it: passport fix.',
    message: ({ written, right, others }) =>
      `A hyphen for a dash: "${written}". Write: "${right ?? ''}".${moreEn(others)}`,
    related: SLIP_RELATED.en,
  },
  bad: passportWith('Наставничество - основа роста # <-'),
  good: passportWith('Наставничество – основа роста, по-новому'),
};
