import type { RulePage } from '../rule.js';
import { moreEn, moreRu, passportWith, SLIP_RELATED } from './slip-words.js';
import type { SlipArgs } from './text-rule.js';

export const quotesPage: RulePage<SlipArgs> = {
  ru: {
    title: 'кавычки не «ёлочки»',
    what: 'В русском тексте стоят прямые ("…") или английские (“…”) кавычки. Кавычки самого YAML вокруг значения не в счёт.',
    why: 'В официальных документах печатают кавычки-«ёлочки»; имя в других кавычках программа может не узнать.',
    fix: 'Поставьте «…». Исправит и программа: passport fix.',
    message: ({ written, others }) => `Кавычки: ‹${written}›. Поставьте «ёлочки».${moreRu(others)}`,
    related: SLIP_RELATED.ru,
  },
  en: {
    title: 'quotes of another kind',
    what: 'A Russian text holds straight ("…") or English (“…”) quotes. The quotes of YAML itself round a value do not count.',
    why: 'Official documents print «…»; a name in other quotes may not be known to the program.',
    fix: 'Put «…». The program can do it: passport fix.',
    message: ({ written, others }) => `Quotes: ‹${written}›. Put «…» there.${moreEn(others)}`,
    related: SLIP_RELATED.en,
  },
  bad: passportWith(`'Открыть центр "Точка роста" в районе' # <-`),
  good: passportWith('"Открыть центр «Точка роста» в районе"'),
};
