import type { RulePage } from '../rule.js';

export type EmailArgs = {
  readonly problem: 'space' | 'no-at' | 'many-at' | 'no-dot' | 'characters' | 'letters';
  readonly email: string;
};

const RU: Readonly<Record<EmailArgs['problem'], string>> = {
  space: 'внутри пробел',
  'no-at': 'нет знака @',
  'many-at': 'знаков @ больше одного',
  'no-dot': 'после @ нет имени сайта с точкой',
  characters: 'есть знак, которого в адресах не бывает, или лишняя точка',
  letters: 'среди латинских букв русская',
};

const EN: Readonly<Record<EmailArgs['problem'], string>> = {
  space: 'it has a space',
  'no-at': 'it has no @',
  'many-at': 'it has more than one @',
  'no-dot': 'no site with a dot follows the @',
  characters: 'it has a character that addresses cannot have, or a dot too many',
  letters: 'a Russian letter stands among Latin ones',
};

const document = (email: string) => `kind: directory
format: 1
id: directory
people:
  - id: petrova
    name: Петрова Анна Сергеевна
    emails:
      - ${email}
`;

export const emailPage: RulePage<EmailArgs> = {
  ru: {
    title: 'адрес почты записан неверно',
    what: 'В адресе электронной почты пробел, нет знака @ или он не один, после @ нет имени сайта с точкой, есть лишний знак или русская буква среди латинских. Адреса в зоне .рф допустимы.',
    why: 'Письмо на такой адрес не дойдёт. Пробел чаще всего остаётся от переноса строки.',
    fix: 'Исправьте адрес. Несколько адресов запишите списком.',
    message: ({ email, problem }) => `Адрес «${email}» записан неверно: ${RU[problem]}.`,
  },
  en: {
    title: 'e-mail address written wrongly',
    what: 'An e-mail address has a space, no @ or several, no site with a dot after it, a stray character, or a Russian letter among Latin ones. Addresses in the zone .рф are lawful.',
    why: 'A letter to such an address does not arrive. A space mostly comes from a line break.',
    fix: 'Correct the address. Write several addresses as a list.',
    message: ({ email, problem }) => `The address "${email}" is written wrongly: ${EN[problem]}.`,
  },
  bad: document('petrova- 2007@example.org # <-'),
  good: document('petrova-2007@example.org'),
};
