import type { RulePage } from '../rule.js';
import { passportWith, planWith, together } from './words/page-documents.js';
import { type Subject, subjectEn, subjectRu } from './words/subject.js';

export type SpellingArgs = Subject & {
  /** The word as written. */
  readonly part: string;
  /** The word as it should be; empty where nothing better is known. */
  readonly suggestion: string;
  /** It looks right, but has letters of another alphabet. */
  readonly lookAlike: boolean;
};

const PASSPORT = passportWith('term: июнь 2021 – июнь 2022 года\n');

export const spellingPage: RulePage<SpellingArgs> = {
  ru: {
    title: 'описка в сроке',
    what: 'Слово срока понято, но написано с ошибкой («сентябырь») или с латинскими буквами вместо русских.',
    why: 'Описка попадёт в печатный документ; слово с чужими буквами не находит поиск.',
    fix: 'Примите предложенное слово: исправление безопасно, смысл срока не меняется.',
    message: ({ lookAlike, part, suggestion, ...subject }) => {
      const instead = suggestion === '' ? '' : ` Замените на «${suggestion}».`;
      return lookAlike
        ? `В сроке ${subjectRu(subject, 'genitive')} слово «${part}» написано с латинскими буквами.${instead}`
        : `Описка в сроке ${subjectRu(subject, 'genitive')}: «${part}».${instead}`;
    },
  },
  en: {
    title: 'misspelt term',
    what: 'A word of the term was understood, but it is misspelt or has Latin letters in the place of Russian ones.',
    why: 'The slip would be printed; a word with foreign letters cannot be found by a search.',
    fix: 'Accept the suggested word: the meaning of the term does not change.',
    message: ({ lookAlike, part, suggestion, ...subject }) => {
      const instead = suggestion === '' ? '' : ` Write "${suggestion}".`;
      return lookAlike
        ? `The word "${part}" in the term of ${subjectEn(subject)} has Latin letters.${instead}`
        : `A slip in the term of ${subjectEn(subject)}: "${part}".${instead}`;
    },
  },
  bad: together(
    PASSPORT,
    planWith(`events:
  - name: Анализ практик
    term: сентябырь 2021 года # <-
`),
  ),
  good: together(
    PASSPORT,
    planWith(`events:
  - name: Анализ практик
    term: сентябрь 2021 года
`),
  ),
};
