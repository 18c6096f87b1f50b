import type { RulePage } from '../rule.js';
import { moreEn, moreRu, passportWith, SLIP_RELATED } from './slip-words.js';
import type { SlipArgs } from './text-rule.js';

function beginsWithBullet(text: string): boolean {
  return /^[•·▪●◦■□\uf000-\uf0ff–—]/.test(text);
}

/** The words as they are seen. */
function seen(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '');
}

export const wordTracesPage: RulePage<SlipArgs> = {
  ru: {
    title: 'следы Word в тексте',
    what: 'Вместе с текстом из Word скопированы невидимые знаки (мягкие переносы, пробелы без ширины) или значок списка перед пунктом: «• Программа».',
    why: 'Слово с мягким переносом не находит поиск, а в середине строки может появиться дефис; у пункта напечатаются два значка – свой и тот, что ставит форма.',
    fix: 'Удалите лишние знаки; невидимые уберёт и программа: passport fix.',
    message: ({ written, right, others }) =>
      beginsWithBullet(written)
        ? `Значок списка скопирован вместе с текстом: «${written}». Напишите: «${right ?? ''}».${moreRu(others)}`
        : `В тексте невидимые знаки, скопированные из Word: «${seen(written)}». Наберите эти слова заново или выполните passport fix.${moreRu(others)}`,
    related: SLIP_RELATED.ru,
  },
  en: {
    title: 'traces of Word in a text',
    what: 'Signs that nobody sees (soft hyphens, blanks of no width) or the mark of a list came along with a text from Word: "• Программа".',
    why: 'A search does not find a word with a soft hyphen, and a hyphen may show up in the middle of a line; an item is printed with two marks, its own and the form’s.',
    fix: 'Delete the signs. The program can do it: passport fix.',
    message: ({ written, right, others }) =>
      beginsWithBullet(written)
        ? `The mark of a list came along with the text: "${written}". Write: "${right ?? ''}".${moreEn(others)}`
        : `The text has signs that nobody sees, copied from Word: "${seen(written)}". Type these words anew, or run passport fix.${moreEn(others)}`,
    related: SLIP_RELATED.en,
  },
  bad: passportWith('• Повысить качество образования # <-'),
  good: passportWith('Повысить качество образования – задача всех'),
};
