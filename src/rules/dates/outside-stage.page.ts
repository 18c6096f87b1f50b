import type { Interval } from '../../timing/timing.js';
import type { RulePage } from '../rule.js';
import { dayRu, daysEn, daysRu } from './words/days.js';
import { passportWith, planWith, together } from './words/page-documents.js';
import { sentence, subjectEn, subjectRu } from './words/subject.js';
import { type Whole, wholeRu } from './words/whole.js';

export type OutsideStageArgs = {
  readonly name: string;
  readonly text: string;
  readonly stage: string;
  readonly whole: Whole;
  /** The days of the stage. */
  readonly days: Interval;
  readonly reason: 'dates' | 'throughout' | 'recurring';
  /** `slight`: a matter of precision or wording. */
  readonly kind: 'inside' | 'outside' | 'partial' | 'slight';
  readonly side: 'before' | 'after' | 'both';
};

const BEYOND_RU = {
  before: 'начинается раньше своего этапа',
  after: 'кончается позже своего этапа',
  both: 'начинается раньше своего этапа и кончается позже него',
};

const BEYOND_EN = {
  before: 'begins before its stage',
  after: 'ends after its stage',
  both: 'begins before its stage and ends after it',
};

function messageRu(args: OutsideStageArgs): string {
  const { reason, kind, text, stage, days, side } = args;
  const event = `${sentence(subjectRu({ owner: 'event', name: args.name }))} («${text}»)`;
  const frame = `этап «${stage}»: ${daysRu(days)}`;
  if (reason === 'throughout') {
    return `${event} идёт весь срок ${wholeRu(args.whole)}, а стоит в этапе, который короче (${frame}). Если так задумано, оставьте; если нет, укажите срок внутри этапа.`;
  }
  if (kind === 'outside') {
    return `${event} не попадает в свой этап (${frame}). Исправьте срок или перенесите мероприятие в другой этап.`;
  }
  if (reason === 'recurring') {
    return `${event} повторяется и вне своего этапа (${frame}). Ограничьте повторение или перенесите мероприятие.`;
  }
  if (kind === 'slight') {
    return `${event} ${BEYOND_RU[side]} (${frame}) в пределах точности записи. Запишите даты одинаково.`;
  }
  return `${event} ${BEYOND_RU[side]} (${frame}). Уточните срок мероприятия или этапа.`;
}

function messageEn(args: OutsideStageArgs): string {
  const { reason, kind, text, stage, days, side } = args;
  const event = `${sentence(subjectEn({ owner: 'event', name: args.name }))} ("${text}")`;
  const frame = `stage "${stage}": ${daysEn(days)}`;
  if (reason === 'throughout') {
    return `${event} lasts as long as the ${args.whole}, but stands in a shorter stage (${frame}). Leave it if this is meant, or give a term inside the stage.`;
  }
  if (kind === 'outside') {
    return `${event} has no day in its stage (${frame}). Correct the term or move the event to another stage.`;
  }
  if (reason === 'recurring') {
    return `${event} recurs outside its stage (${frame}) too. Bound the recurrence or move the event.`;
  }
  if (kind === 'slight') {
    return `${event} ${BEYOND_EN[side]} (${frame}) inside the precision of the dates. Write them alike.`;
  }
  return `${event} ${BEYOND_EN[side]} (${frame}). Correct the term of the event or of the stage.`;
}

const PASSPORT = passportWith(`term: июнь 2021 – июнь 2022 года
stages:
  - id: preparatory
    name: Подготовительный
    start: июнь 2021 года
    end: август 2021 года
`);

export const outsideStagePage: RulePage<OutsideStageArgs> = {
  ru: {
    title: 'мероприятие вне своего этапа',
    what: 'Срок мероприятия лежит вне этапа, в котором оно стоит: целиком – ошибка, частью – предупреждение. У срока «до …» сравнивается только его день, у перечня дат – каждая. Срок на весь проект в коротком этапе – замечание.',
    why: 'Этап принимают по его мероприятиям: то, что идёт в другое время, к его концу не готово.',
    fix: 'Исправьте срок, перенесите мероприятие в другой этап или исправьте даты этапа.',
    message: messageRu,
    related: {
      start: ({ days }) => `этап начинается ${dayRu(days.from)}`,
      end: ({ days }) => `этап кончается ${dayRu(days.to)}`,
      stage: ({ days }) => `этап: ${daysRu(days)}`,
    },
  },
  en: {
    title: 'event outside its stage',
    what: 'The term of an event lies outside the stage it stands in: wholly is an error, in part a warning. Of a deadline only its day is compared, of a list every date. A term for the whole project in a short stage is a remark.',
    why: 'A stage is accepted by its events: what happens at another time is not ready by its end.',
    fix: 'Correct the term, move the event to another stage or correct the dates of the stage.',
    message: messageEn,
    related: {
      start: ({ days }) => `the stage begins on ${days.from ?? ''}`,
      end: ({ days }) => `the stage ends on ${days.to ?? ''}`,
      stage: ({ days }) => `the stage: ${daysEn(days)}`,
    },
  },
  bad: together(
    PASSPORT,
    planWith(`stages:
  - stage: preparatory
    events:
      - name: Подготовка программы
        term: ноябрь 2021 года # <-
      - name: Анализ практик
        term: июнь – сентябрь 2021 года # <-
      - name: Разработка паспорта
        term: до 01.07.2021
      - name: Выбор площадок
        term: июль 2021 года
`),
  ),
  good: together(
    PASSPORT,
    planWith(`stages:
  - stage: preparatory
    events:
      - name: Разработка паспорта
        term: до 01.07.2021
      - name: Анализ практик
        term: июнь – август 2021 года
      - name: Рабочие встречи
        term: по отдельному плану
`),
  ),
};
