import { shorten } from '../../../language/shorten.js';
import type { OwnedTerm } from '../../../model/terms.js';
import type { Language } from '../../rule.js';

/** What a date is the date of. */
export type Subject = {
  readonly owner: OwnedTerm['owner'];
  /** As written; empty for a project, a programme, an agreement. */
  readonly name: string;
};

type Case = 'nominative' | 'genitive';

const RUSSIAN: Readonly<Record<OwnedTerm['owner'], Readonly<Record<Case, string>>>> = {
  project: { nominative: 'проект', genitive: 'проекта' },
  programme: { nominative: 'программа', genitive: 'программы' },
  agreement: { nominative: 'соглашение', genitive: 'соглашения' },
  stage: { nominative: 'этап', genitive: 'этапа' },
  event: { nominative: 'мероприятие', genitive: 'мероприятия' },
  seminar: { nominative: 'семинар', genitive: 'семинара' },
  base: { nominative: 'исходное значение показателя', genitive: 'исходного значения показателя' },
  approval: { nominative: 'утверждение', genitive: 'утверждения' },
  act: { nominative: 'акт', genitive: 'акта' },
};

const ENGLISH: Readonly<Record<OwnedTerm['owner'], string>> = {
  project: 'the project',
  programme: 'the programme',
  agreement: 'the agreement',
  stage: 'stage',
  event: 'event',
  seminar: 'seminar',
  base: 'the base of the indicator',
  approval: 'the approval',
  act: 'act',
};

function quoted(name: string, lang: Language): string {
  if (name === '') return '';
  if (/^\d[\d.]*$/.test(name)) return lang === 'ru' ? ` № ${name}` : ` ${name}`;
  return lang === 'ru' ? ` «${shorten(name)}»` : ` "${shorten(name)}"`;
}

/** «этап «Основной»», «семинар № 2», in the case the sentence needs. */
export function subjectRu({ owner, name }: Subject, form: Case = 'nominative'): string {
  return `${RUSSIAN[owner][form]}${quoted(name, 'ru')}`;
}

/** `stage "Основной"`, `seminar 2`. */
export function subjectEn({ owner, name }: Subject): string {
  return `${ENGLISH[owner]}${quoted(name, 'en')}`;
}

/** With a capital letter, for the beginning of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
