import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';

export type CutPointArgs = {
  readonly text: string;
  /** The text of the next point, and its number where it has one. */
  readonly next: string;
  readonly number: string | null;
};

const regulation = (points: string) => `kind: regulation
format: 1
id: rules
title: О системе менторства
sections:
  - title: Порядок организации
    points:
${points}`;

export const cutPointPage: RulePage<CutPointArgs> = {
  ru: {
    title: 'пункт разорван',
    what: 'В пункте одно-два слова без знака в конце, а следующий пункт начинается со строчной буквы: лишний номер разорвал предложение.',
    why: 'Номера всех следующих пунктов сдвинуты, и ссылки на них ведут не туда.',
    fix: 'Соедините два пункта в один.',
    message: ({ text, next, number }) =>
      `Пункт «${text}» оборван: предложение продолжается в следующем${number === null ? '' : ` (${number})`} – «${shorten(next)}». Соедините их.`,
    related: { next: () => 'продолжение' },
  },
  en: {
    title: 'point cut in two',
    what: 'A point has one or two words and no mark at its end, and the next one begins with a small letter: a stray number has cut the sentence.',
    why: 'The numbers of all points after it are shifted, and references lead astray.',
    fix: 'Join the two points.',
    message: ({ text, next, number }) =>
      `The point "${text}" is cut: its sentence goes on in the next one${number === null ? '' : ` (${number})`}, "${shorten(next)}". Join them.`,
    related: { next: () => 'it goes on here' },
  },
  bad: regulation(`      - Продолжительность # <-
      - менторства устанавливается от трёх месяцев до одного года.
`),
  good: regulation(`      - Продолжительность менторства устанавливается от трёх месяцев до одного года.
      - Срок может быть продлён.
`),
};
