import type { RulePage } from '../rule.js';
import { moreEn, moreRu, passportWith, SLIP_RELATED } from './slip-words.js';
import type { SlipArgs } from './text-rule.js';

export const strayPunctuationPage: RulePage<SlipArgs> = {
  ru: {
    title: 'лишний знак препинания',
    what: 'Два знака подряд («, ,», «..») или запятая в конце текста. Перечень, в котором запятой кончается каждый пункт, не в счёт.',
    why: 'Так бывает, когда слово или пункт потерялись при правке.',
    fix: 'Проверьте, не пропало ли слово, и уберите лишний знак. Знак уберёт и программа: passport fix.',
    message: ({ written, right, others }) =>
      `Лишний знак: «${written}». Проверьте, не пропало ли здесь слово; если нет, напишите: «${right ?? ''}».${moreRu(others)}`,
    related: SLIP_RELATED.ru,
  },
  en: {
    title: 'a sign left over',
    what: 'Two signs in a row (", ,", "..") or a comma at the end of a text. A list whose every item ends with a comma does not count.',
    why: 'That is what is left when a word or an item got lost.',
    fix: 'See whether a word is missing, and remove the sign. The program can remove it: passport fix.',
    message: ({ written, right, others }) =>
      `A sign left over: "${written}". See whether a word is missing; if not, write: "${right ?? ''}".${moreEn(others)}`,
    related: SLIP_RELATED.en,
  },
  bad: passportWith('"Школы района, , методическая служба" # <-'),
  good: passportWith('Школы района, методическая служба и т.д.'),
};
