import type { RulePage } from '../rule.js';

export type CutTextArgs = {
  /** The sign that made the part no part of the text. */
  readonly sign: '#' | '&';
  /** The part that is lost, with the sign. */
  readonly lost: string;
  /** The whole text as it is to be written, in quotes. */
  readonly right: string;
};

const passport = (title: string) => `kind: passport
format: 1
id: demo-passport
project: demo
level: municipal
unit: project
term: 2021 – 2024 годы
title: ${title}
`;

const WHY_RU: Readonly<Record<CutTextArgs['sign'], string>> = {
  '#': 'после пробела знак «#» начинает пояснение',
  '&': 'знак «&» в начале текста читается как пометка для программ',
};

const WHY_EN: Readonly<Record<CutTextArgs['sign'], string>> = {
  '#': 'after a space the sign "#" begins a comment',
  '&': 'the sign "&" at the beginning of a text is read as a mark for programs',
};

export const cutTextPage: RulePage<CutTextArgs> = {
  ru: {
    title: 'часть текста читается как пояснение',
    what: 'За текстом без кавычек стоит «#», а за ним то, что похоже на продолжение текста: номер («Школа #1»), метка («#ЧитаемВместе»), вторая половина скобок или кавычек. Или текст начинается со знака «&».',
    why: 'Всё от этого знака до конца строки – пояснение, которого нет в документе: напечатается «Школа», и об этом никто не узнает.',
    fix: 'Возьмите текст в кавычки: "Школа #1". Если это и вправду пояснение, поставьте после «#» пробел и начните его с буквы.',
    message: ({ sign, lost, right }) =>
      `В документ не попадёт «${lost}»: ${WHY_RU[sign]}. Возьмите весь текст в кавычки: ${right}.`,
  },
  en: {
    title: 'a part of a text reads as a comment',
    what: 'Behind a text without quotes stands "#", and behind it what looks like more of the text: a number ("Школа #1"), a hashtag ("#ЧитаемВместе"), the other half of brackets or quotes. Or a text begins with "&".',
    why: 'All from that sign to the end of the line is a comment, which no document has: "Школа" would be printed, and nobody would know.',
    fix: 'Put the text in quotes: "Школа #1". If it is a comment, put a space after "#" and begin it with a letter.',
    message: ({ sign, lost, right }) =>
      `No document will have "${lost}": ${WHY_EN[sign]}. Put the whole text in quotes: ${right}.`,
  },
  bad: passport('Школа #1 # <-'),
  good: passport('"Школа #1" # уточнить название'),
};
