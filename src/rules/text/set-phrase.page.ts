import type { RulePage } from '../rule.js';
import { moreEn, moreRu, passportWith, SLIP_RELATED } from './slip-words.js';
import type { SlipArgs } from './text-rule.js';

export const setPhrasePage: RulePage<SlipArgs> = {
  ru: {
    title: 'предлог с описками',
    what: 'Устойчивое выражение стоит не в том падеже: «в течении года» (в течение), «по окончанию» (по окончании), «в соответствие с приказом» (в соответствии), «согласно приказа» (согласно приказу).',
    why: 'Такие описки заметны тому, кто подписывает; документ возвращают на правку.',
    fix: 'Напишите, как предложено. Исправит и программа: passport fix.',
    message: ({ written, right, others }) =>
      `Описка: «${written}». Напишите: «${right ?? ''}».${moreRu(others)}`,
    related: SLIP_RELATED.ru,
  },
  en: {
    title: 'a set phrase in another case',
    what: 'A set phrase of Russian officials stands in the wrong case: "в течении года" (в течение), "по окончанию" (по окончании), "в соответствие с приказом" (в соответствии), "согласно приказа" (согласно приказу).',
    why: 'Whoever signs sees such slips, and the document comes back.',
    fix: 'Write it as suggested. The program can do it: passport fix.',
    message: ({ written, right, others }) =>
      `A slip: "${written}". Write: "${right ?? ''}".${moreEn(others)}`,
    related: SLIP_RELATED.en,
  },
  bad: passportWith('Провести занятия в течении года # <-'),
  good: passportWith('Провести занятия в течение года, план привести в соответствие с приказом'),
};
