import type { Need, Precision, TimingKind, TimingProblemCode } from './timing.js';

/** What `passport term` says in one language. */
export interface TimingWords {
  readonly kinds: Readonly<Record<TimingKind, string>>;
  readonly precisions: Readonly<Record<Precision, string>>;
  readonly needs: Readonly<Record<Need, string>>;
  readonly problems: Readonly<Record<TimingProblemCode, string>>;
  readonly understood: string;
  readonly dates: string;
  readonly noDates: string;
  readonly exactTo: string;
  readonly repeats: string;
  readonly lasts: string;
  readonly countsFrom: string;
  readonly needed: string;
  readonly unread: string;
  readonly attention: string;
  readonly suggest: (suggestion: string) => string;
}

const ru: TimingWords = {
  kinds: {
    deadline: 'крайний срок',
    period: 'период',
    open: 'срок без окончания',
    'whole-project': 'весь срок проекта',
    'by-agreement': 'по согласованию',
    'by-schedule': 'по отдельному плану или графику',
    ongoing: 'постоянно или регулярно',
    'as-needed': 'по мере необходимости',
    relative: 'срок, который отсчитывается от события',
  },
  precisions: {
    day: 'дня',
    decade: 'декады',
    'half-month': 'половины месяца',
    month: 'месяца',
    quarter: 'квартала',
    'half-year': 'полугодия',
    year: 'года',
  },
  needs: {
    year: 'год',
    'project-term': 'срок проекта',
    'school-year': 'учебный год',
    event: 'дата события',
  },
  problems: {
    unreadable: 'срок не понят',
    incomplete: 'часть даты не заполнена',
    order: 'начало позже окончания',
    'impossible-date': 'такого дня нет в календаре',
    'impossible-part': 'такого в календаре нет',
    weekday: 'день недели не соответствует дате',
    misspelt: 'похоже на опечатку',
    'look-alike': 'латинские буквы вместо русских',
  },
  understood: 'Понято',
  dates: 'Даты',
  noDates: 'дат в тексте нет',
  exactTo: 'с точностью до',
  repeats: 'Повторение',
  lasts: 'Продолжительность',
  countsFrom: 'Отсчёт',
  needed: 'Чтобы назвать точные даты, нужно',
  unread: 'Осталось текстом',
  attention: 'Обратите внимание',
  suggest: (suggestion) => `возможно, «${suggestion}»`,
};

const en: TimingWords = {
  kinds: {
    deadline: 'deadline',
    period: 'period',
    open: 'term without an end',
    'whole-project': 'the whole project',
    'by-agreement': 'by agreement',
    'by-schedule': 'by a separate plan or schedule',
    ongoing: 'ongoing or regular',
    'as-needed': 'as needed',
    relative: 'term counted from an event',
  },
  precisions: {
    day: 'a day',
    decade: 'ten days',
    'half-month': 'half a month',
    month: 'a month',
    quarter: 'a quarter',
    'half-year': 'half a year',
    year: 'a year',
  },
  needs: {
    year: 'the year',
    'project-term': 'the term of the project',
    'school-year': 'the school year',
    event: 'the date of the event',
  },
  problems: {
    unreadable: 'the term is not understood',
    incomplete: 'a part of the date is left blank',
    order: 'the start is after the end',
    'impossible-date': 'the calendar has no such day',
    'impossible-part': 'the calendar has no such thing',
    weekday: 'the weekday does not match the date',
    misspelt: 'looks like a misspelling',
    'look-alike': 'Latin letters in a Russian word',
  },
  understood: 'Understood',
  dates: 'Dates',
  noDates: 'the text has no dates',
  exactTo: 'exact to',
  repeats: 'Recurrence',
  lasts: 'Length',
  countsFrom: 'Counted from',
  needed: 'Exact dates need',
  unread: 'Left as text',
  attention: 'Note',
  suggest: (suggestion) => `did you mean “${suggestion}”?`,
};

/** The words of `passport term` by language. */
export const TIMING_WORDS = { ru, en } as const;
