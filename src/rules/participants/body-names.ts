import { stem } from '../../language/russian/stem.js';
import type { LoadedDocument } from '../../model/document.js';
import { writtenTexts } from '../../model/written-texts.js';
import type { Place } from '../../source/source-file.js';

/** A body named by what it unites, as a text names it. */
export interface BodyName {
  readonly place: Place;
  readonly text: string;
  /** «ассоциац лидер»: the same for all names that may mean one body. */
  readonly key: string;
  /** The rest of the name. */
  readonly tail: readonly string[];
}

/** Bodies of which a project hardly has two with one beginning; councils and centres are many. */
const BODY = '(?:Ассоциаци|Союз|Консорциум|Лиг|Клуб|Сообществ|Объединени)[а-яё]{0,4}';
/** The words after it are looked at without being taken: the name of another body may stand among them. */
const NAMED = new RegExp(`(?<![А-Яа-яё«])(${BODY})(?=((?:\\s+[А-Яа-яё-]+){2,8}))`, 'gu');
const JOINTS: ReadonlySet<string> = new Set(
  'и или в во на с со при по для из от к о об у за как через над под до а но'.split(' '),
);
/** A verb or a participle ends the name. */
const BEYOND = /(?:ся|ет|ют|ит|ят|ла|ли|ло|ть|вший|вших|ющ(?:ий|ая|ие|их)|емый)$/;

function nameOf(rest: string): readonly string[] {
  const words = rest.trim().split(/\s+/);
  const end = words.findIndex((word) => JOINTS.has(word.toLowerCase()) || BEYOND.test(word));
  return end === -1 ? words : words.slice(0, end);
}

/** The bodies that documents name by what they unite; names with nothing after the first word are left out. */
export function bodyNames(documents: readonly LoadedDocument[]): readonly BodyName[] {
  const glance = new RegExp(BODY, 'u');
  const naming = documents.filter(({ source }) => glance.test(source.text));
  return naming.flatMap(writtenTexts).flatMap(({ place, text }) =>
    [...text.matchAll(NAMED)].flatMap(({ 1: head = '', 2: rest = '', index }) => {
      const [first, ...tail] = nameOf(rest);
      if (first === undefined || tail.length === 0) return [];
      const whole = `${head} ${[first, ...tail].join(' ')}`;
      const part = { start: index, end: index + whole.length };
      return [
        {
          place: { ...place, part },
          text: whole,
          key: `${stem(head)} ${stem(first)}`,
          tail: tail.map((word) => stem(word)),
        },
      ];
    }),
  );
}
