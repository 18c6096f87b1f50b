import type { RulePage } from '../rule.js';
import { passportWith } from './slip-words.js';

export type AbbreviationArgs = {
  /** In the order they are met. */
  readonly abbreviations: readonly string[];
};

/** More would make the message a list. */
const MOST_SHOWN = 8;

function shown({ abbreviations }: AbbreviationArgs, more: string): string {
  const rest = abbreviations.length - MOST_SHOWN;
  const list = abbreviations.slice(0, MOST_SHOWN).join(', ');
  return rest > 0 ? `${list} ${more} ${rest}` : list;
}

export const abbreviationPage: RulePage<AbbreviationArgs> = {
  ru: {
    title: 'сокращение не раскрыто',
    what: 'Сокращение прописными буквами («МСО», «ИМЦ») стоит в документах проекта, но нигде в них не раскрыто: «… (далее – МСО)», «… (МСО)», «МСО – …» – и справочник его не знает. Общеизвестные сокращения (РФ, ФГОС, ЕГЭ, МБОУ) и названия в кавычках не в счёт. Обо всех сокращениях проекта говорится один раз.',
    why: 'Документ читают и те, кто таких сокращений не знает; одни и те же буквы в разных районах значат разное.',
    fix: 'При первом упоминании напишите полностью: «полное название (далее – МСО)», или впишите сокращение в справочник (short, aliases).',
    message: (args) =>
      `${args.abbreviations.length === 1 ? 'Сокращение не раскрыто' : 'Сокращения не раскрыты'}: ${shown(args, 'и ещё')}. При первом упоминании напишите полностью: «полное название (далее – ${args.abbreviations[0] ?? ''})».`,
    related: { also: () => 'ещё одно сокращение' },
  },
  en: {
    title: 'abbreviation without its full form',
    what: 'An abbreviation in capitals («МСО», «ИМЦ») is used in the documents of a project, none of which gives its full form ("… (далее – МСО)", "… (МСО)", "МСО – …"), nor does the directory. Those that everybody knows and names in quotes do not count. All abbreviations of a project are told at once.',
    why: 'Documents are also read by people who do not know them; the same letters mean different things in different districts.',
    fix: 'Write the full form at the first use: "полное название (далее – МСО)", or put the abbreviation into the directory (short, aliases).',
    message: (args) =>
      `${args.abbreviations.length === 1 ? 'Abbreviation' : 'Abbreviations'} without the full form: ${shown(args, 'and more:')}. Write it at the first use: "полное название (далее – ${args.abbreviations[0] ?? ''})".`,
    related: { also: () => 'another abbreviation' },
  },
  bad: passportWith('Обмен практиками в МСО района # <-'),
  good: passportWith('Обмен практиками в муниципальной системе образования (далее – МСО), ФГОС'),
};
