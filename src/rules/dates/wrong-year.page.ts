import type { Interval } from '../../timing/timing.js';
import type { RulePage } from '../rule.js';
import type { Clash, Witness } from './compare/wrong-year.js';
import { daysEn, daysRu } from './words/days.js';
import { passportWith, planWith, together, triadsWith } from './words/page-documents.js';
import { type Subject, subjectEn, subjectRu } from './words/subject.js';
import { type Whole, wholeRu } from './words/whole.js';

export type WrongYearArgs = Subject & {
  readonly text: string;
  /** The whole term with the right year. */
  readonly right: string;
  readonly against: Clash['with'];
  /** The days of the project or the stage that the term breaks. */
  readonly days?: Interval;
  /** The term of the other thing that it contradicts, as written. */
  readonly other?: string;
  /** The other document's date of the same thing. */
  readonly twin?: string;
  readonly suits: readonly Witness[];
  readonly whole: Whole;
};

type Suited = Witness | Whole;

const SUITS_RU: Readonly<Record<Suited, string>> = {
  project: wholeRu('project', 'dative'),
  programme: wholeRu('programme', 'dative'),
  stages: 'этапам',
  events: 'мероприятиям',
  twin: 'второму документу',
  numbers: 'соседним номерам',
};

const SUITS_EN: Readonly<Record<Suited, string>> = {
  project: 'the project',
  programme: 'the programme',
  stages: 'the stages',
  events: 'the events',
  twin: 'the other document',
  numbers: 'the numbers round it',
};

function clashRu({ against, days, other, whole }: WrongYearArgs): string {
  if (against === 'project') return `вне срока ${wholeRu(whole)} (${days ? daysRu(days) : ''})`;
  if (against === 'stage') return `вне своего этапа (${days ? daysRu(days) : ''})`;
  if (against === 'twin') return `не совпадает с планом («${other ?? ''}»)`;
  if (against === 'numbers') return `нарушает порядок номеров (сосед – «${other ?? ''}»)`;
  if (against === 'contents') return 'оставляет большинство мероприятий снаружи';
  return 'кончается раньше, чем начинается';
}

function clashEn({ against, days, other, whole }: WrongYearArgs): string {
  if (against === 'project') return `is outside the ${whole} (${days ? daysEn(days) : ''})`;
  if (against === 'stage') return `is outside its stage (${days ? daysEn(days) : ''})`;
  if (against === 'twin') return `is not what the plan says ("${other ?? ''}")`;
  if (against === 'numbers') return `breaks the order of numbers (beside "${other ?? ''}")`;
  if (against === 'contents') return 'leaves most of the events outside';
  return 'ends before it begins';
}

const PASSPORT = passportWith('term: июнь 2021 – июнь 2022 года\n');

const PLAN = planWith(`events:
  - name: Подготовка и проведение семинара-совещания № 2
    term: ноябрь – декабрь 2021 года
`);

export const wrongYearPage: RulePage<WrongYearArgs> = {
  ru: {
    title: 'вероятно, не тот год',
    what: 'Срок противоречит проекту, второму документу, порядку номеров – или этапу и тому, что стоит рядом, – а с другим годом подходит ко всему сразу. Мероприятие, которое лежит внутри проекта и лишь выходит за свой этап, сюда не относится. О том, что лишь следует из неверного года, отдельно не говорится.',
    why: 'Год чаще всего остаётся от прошлого документа; одна цифра рушит все сроки вокруг.',
    fix: 'Проверьте год и примите предложенный срок.',
    message: (args) =>
      `Похоже, в сроке ${subjectRu(args, 'genitive')} неверен год: «${args.text}» ${clashRu(args)}, а «${args.right}» подходит ${list(args, SUITS_RU, 'и')}. Исправьте год.`,
    related: {
      clash: ({ days, other }) =>
        days ? `сравнивается с: ${daysRu(days)}` : `сравнивается с: «${other ?? ''}»`,
      twin: ({ twin }) => `в другом документе: «${twin ?? ''}»`,
    },
  },
  en: {
    title: 'the year is probably wrong',
    what: 'A term contradicts the project, another document, the order of numbers – or the stage and what stands beside it – and with another year suits all of them. An event inside the project that only runs past its stage is not meant. What only follows from the wrong year is not said apart.',
    why: 'The year is what most often remains from an earlier document; one digit upsets all the dates round it.',
    fix: 'Check the year and accept the suggested term.',
    message: (args) =>
      `The year in the term of ${subjectEn(args)} is probably wrong: "${args.text}" ${clashEn(args)}, but "${args.right}" suits ${list(args, SUITS_EN, 'and')}. Correct the year.`,
    related: {
      clash: ({ days, other }) =>
        days ? `compared with ${daysEn(days)}` : `compared with "${other ?? ''}"`,
      twin: ({ twin }) => `in the other document: "${twin ?? ''}"`,
    },
  },
  bad: together(
    PASSPORT,
    PLAN,
    triadsWith(`seminars:
  - number: "2"
    term: декабрь 2020 года # <-
`),
  ),
  good: together(
    PASSPORT,
    PLAN,
    triadsWith(`seminars:
  - number: "2"
    term: декабрь 2021 года
`),
  ),
};

function list(
  { suits, whole }: WrongYearArgs,
  words: Readonly<Record<Suited, string>>,
  and: string,
): string {
  const named = suits.map((witness) => words[witness === 'project' ? whole : witness]);
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')} ${and} ${last}`;
}
