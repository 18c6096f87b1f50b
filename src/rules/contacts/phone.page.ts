import type { RulePage } from '../rule.js';
import type { PhoneProblem } from './read-phone.js';

export type PhoneArgs = {
  readonly problem: PhoneProblem | 'unreal' | 'local' | 'manner';
  readonly phone: string;
  /** A number of the same document that is written as most are; empty elsewhere. */
  readonly usual: string;
};

const RU: Readonly<Record<PhoneArgs['problem'], (args: PhoneArgs) => string>> = {
  brackets: ({ phone }) =>
    `В номере «${phone}» скобка без пары. Закройте код города скобками: 8(00000)0-00-00 или 8(000)000-00-00.`,
  characters: ({ phone }) =>
    `В номере «${phone}» лишний знак. Оставьте цифры, скобки вокруг кода и дефисы.`,
  stray: ({ phone }) => `В номере «${phone}» лишний знак препинания. Уберите его.`,
  code: ({ phone }) =>
    `В номере «${phone}» код в скобках слишком короткий или слишком длинный: в коде от 3 до 5 цифр.`,
  digits: ({ phone }) => `В номере «${phone}» не столько цифр: нужно 11 вместе с 8 или +7.`,
  grouping: ({ phone }) =>
    `Цифры номера «${phone}» сгруппированы необычно. Принято делить по две с конца.`,
  unreal: ({ phone }) => `Номера «${phone}» быть не может: такого кода нет. Проверьте цифры.`,
  local: ({ phone }) =>
    `«${phone}» – местный номер без кода. Добавьте код, если документ читают не только в районе.`,
  manner: ({ phone, usual }) =>
    `Номер «${phone}» записан не так, как остальные в документе (например, «${usual}»). Пишите одинаково.`,
};

const EN: Readonly<Record<PhoneArgs['problem'], (args: PhoneArgs) => string>> = {
  brackets: ({ phone }) => `A bracket of the number "${phone}" has no pair.`,
  characters: ({ phone }) =>
    `The number "${phone}" has a stray character. Leave figures, brackets round the code, and hyphens.`,
  stray: ({ phone }) => `The number "${phone}" has a stray punctuation mark. Take it out.`,
  code: ({ phone }) =>
    `The code in brackets of "${phone}" is too short or too long: codes have 3 to 5 figures.`,
  digits: ({ phone }) =>
    `The number "${phone}" has not the right count of figures: 11 with 8 or +7.`,
  grouping: ({ phone }) =>
    `The figures of "${phone}" are grouped unusually: two by two from the end is the custom.`,
  unreal: ({ phone }) =>
    `The number "${phone}" cannot be: there is no such code. Check the figures.`,
  local: ({ phone }) =>
    `"${phone}" is a local number without its code. Add the code where others than neighbours read the document.`,
  manner: ({ phone, usual }) =>
    `The number "${phone}" is written otherwise than most of the document ("${usual}"). Write all alike.`,
};

const document = (phone: string) => `kind: directory
format: 1
id: directory
people:
  - id: petrova
    name: Петрова Анна Сергеевна
    phones:
      - "8(000)000-00-00"
      - ${phone}
`;

export const phonePage: RulePage<PhoneArgs> = {
  ru: {
    title: 'телефон записан неверно',
    what: 'Телефон с непарной скобкой, лишним знаком, не тем числом цифр или кодом, которого нет в России (по плану нумерации из libphonenumber), – ошибка; цифры сгруппированы не по две с конца или знак препинания, который ничего не разделяет («8(00000).0-00-00»), – предупреждение; местный номер без кода или запись не как у большинства в документе – замечание. Вымышленный код 000 допустим, номера других стран не проверяются.',
    why: 'По такому номеру нельзя позвонить, а разнобой заставляет проверять каждый.',
    fix: 'Запишите номер одинаково во всём документе: 8(00000)0-00-00, 8(000)000-00-00 или +7 (000) 000-00-00. Несколько номеров – списком.',
    message: (args) => RU[args.problem](args),
    related: {
      also: () => 'записан так же',
      usual: () => 'так записано большинство',
    },
  },
  en: {
    title: 'phone written wrongly',
    what: 'A phone with a bracket without pair, a stray character, a wrong count of figures, or a code that Russia does not have (by the numbering plan of libphonenumber) is an error; figures not grouped two by two from the end, or a punctuation mark that parts nothing ("8(00000).0-00-00"), are a warning; a local number without code, or one written otherwise than most of the document, is a remark. The fictitious code 000 is accepted, numbers of other countries are not looked at.',
    why: 'Nobody can call such a number, and a mixture makes one check every one of them.',
    fix: 'Write numbers alike in the whole document: 8(00000)0-00-00, 8(000)000-00-00 or +7 (000) 000-00-00. Several numbers are a list.',
    message: (args) => EN[args.problem](args),
    related: { also: () => 'written likewise', usual: () => 'as most are written' },
  },
  bad: document('"8(000)000-00.00" # <-'),
  good: document('"8(000)000-00-01"'),
};
