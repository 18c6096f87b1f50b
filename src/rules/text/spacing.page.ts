import type { RulePage } from '../rule.js';
import { moreEn, moreRu, passportWith, SLIP_RELATED } from './slip-words.js';
import type { SlipArgs } from './text-rule.js';

export const spacingPage: RulePage<SlipArgs> = {
  ru: {
    title: 'пробелы у знаков препинания',
    what: 'Два пробела подряд, пробел перед запятой, точкой или закрывающей скобкой, нет пробела после запятой, пробел внутри даты.',
    why: 'В документе на подпись такие места видны сразу.',
    fix: 'Поправьте пробелы. Исправит и программа: passport fix.',
    message: ({ written, right, others }) =>
      `Пробелы: «${written}». Напишите: «${right ?? ''}».${moreRu(others)}`,
    related: SLIP_RELATED.ru,
  },
  en: {
    title: 'blanks round signs',
    what: 'Two blanks in a row, a blank before a comma, a full stop or a closing bracket, none after a comma, a blank within a date.',
    why: 'In a document for signature such places are seen at once.',
    fix: 'Put the blanks right. The program can do it: passport fix.',
    message: ({ written, right, others }) =>
      `Blanks: "${written}". Write: "${right ?? ''}".${moreEn(others)}`,
    related: SLIP_RELATED.en,
  },
  bad: passportWith('Создать  систему наставничества # <-'),
  good: passportWith('Создать систему наставничества (школы, сады)'),
};
