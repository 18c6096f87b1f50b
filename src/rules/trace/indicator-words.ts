import type { Indicator, PlanEvent } from '../../model/project.js';
import { isTellingAbsence } from './indicator-evidence.js';
import { keyWordsOf, wordBeginnings } from './key-words.js';

/** What indicators say of measuring, not of what is measured: participles, «доля», «успешно». */
const MEASURING =
  /^(?:дол[яи]|удельн[а-я]+|вес|чел|шт|ед|истечен[а-я]+|целев[а-я]+|лет|возраст[а-я]*|выше|ниже|базов[а-я]+|высок[а-я]+|низк[а-я]+|класс[а-я]*|уровн[а-я]+|наличие|охват|числ[A-Za-zÀ-ɏЀ-ӿ]*|процент[A-Za-zÀ-ɏЀ-ӿ]*|показател[A-Za-zÀ-ɏЀ-ӿ]*|общ(?:ий|его|ем|ее)|успешн[A-Za-zÀ-ɏЀ-ӿ]*|положительн[A-Za-zÀ-ɏЀ-ӿ]*|член[A-Za-zÀ-ɏЀ-ӿ]*|[A-Za-zÀ-ɏЀ-ӿ]+(?:вш|ющ|ящ|ущ|ащ|дш|нн|ем)(?:ий|ая|ее|ие|ый|ое|ые|ых|их|ого|его|ой|ей|ому|ему|ым|им|ыми|ими|ую|юю)(?:ся)?)$/iu;

/**
 * What changes in people, not what is done: «прирост», «снижение», «доля продолживших». The whole plan
 * serves it, so words show nothing. A share of those who took part has an event, and is not meant.
 */
const OUTCOME =
  /^\s*(?:прирост|снижение|рост|уменьшение|увеличение|сокращение|динамика|удовлетвор[её]нность|доля(?!.*(?:участ|обучен|обуч[её]нн|проше|мероприят|провед|разработ|создан|внедр)))(?![а-яё])/i;
/** «событие», «акция»: every event of a plan is one. */
const ANY_EVENT = /^(?:(?:событи|акци|встреч|совместн)[а-яё]*|одно[мй]|одного|хотя)$/i;

/** Fewer words than this say too little of an indicator. */
const FEWEST_WORDS = 2;
/** At most this part of its words is in one event where an indicator is said to have none. */
const HALF_HEARD = 2 / 3;
/** An event with so many of its words, half of all, is about it. */
const MANY_HEARD = 3;
/** «МКДО», «РЭШ»: what letters name is named nowhere by chance. */
const LETTERS = /(?<![А-Яа-яЁё])[А-ЯЁ]{3,6}(?![А-Яа-яЁё])/g;
/** Fewer events than this are no plan to look for words in. */
const FEWEST_EVENTS = 5;
/** A word of more events than this tells none of them from the others. */
const COMMON = 30;

/** «не менее 80 % занятий»: how much of it is a measure, too. */
const AMOUNT = /(?:не\s+)?(?:менее|более|меньше|больше|ниже|выше)\s+(?=\d)/giu;

function subjectOf(name: string): string {
  return (name.replace(AMOUNT, ' ').match(/[A-Za-zÀ-ɏЀ-ӿ]+/gu) ?? [])
    .filter((word) => !MEASURING.test(word) && !ANY_EVENT.test(word))
    .join(' ');
}

function textOf({ name, results }: PlanEvent): string {
  return [name, ...results.map(({ text }) => text)].join(' ');
}

/** Names by letters; kinds of organizations and levels of schooling are in every event. */
const EVERYWHERE = /О[ОУ]$/;

function lettersIn(text: string): readonly string[] {
  return (text.match(LETTERS) ?? []).filter((word) => !EVERYWHERE.test(word));
}

/**
 * Indicators that no event seems to serve: a word of theirs is in no event at all, and no single
 * event has more than two thirds of their words; of two words neither is heard. Linear in the words of the plan.
 */
export function unheardIndicators(
  indicators: readonly Indicator[],
  events: readonly PlanEvent[],
): readonly Indicator[] {
  if (events.length < FEWEST_EVENTS) return [];
  const subjects = keyWordsOf(indicators.map(({ name }) => subjectOf(name)));
  const heard = new Map<string, number[]>();
  for (const [index, event] of events.entries()) {
    const words = wordBeginnings(textOf(event));
    for (const word of words) {
      const there = heard.get(word);
      if (there === undefined) heard.set(word, [index]);
      else there.push(index);
    }
  }
  // «Диагностика компетенций» is the event of «прошедших диагностику».
  const heads = new Set(events.flatMap(({ name }) => [...wordBeginnings(name)].slice(0, 1)));
  const letters = new Set(events.flatMap((event) => lettersIn(textOf(event))));
  return indicators.filter(({ name }, at) => {
    if (OUTCOME.test(name)) return false;
    if (lettersIn(name).some((one) => letters.has(one))) return false;
    const words = [...(subjects[at]?.all ?? [])];
    const own = [...(subjects[at]?.own ?? [])];
    if (words.length < FEWEST_WORDS || own.every((word) => heard.has(word))) return false;
    if (own.some((word) => heads.has(word))) return false;
    const places = words.map((word) => heard.get(word) ?? []);
    // Of two words one that is heard is a hint already: «удовлетворённость родителей», a survey of them.
    if (words.length === FEWEST_WORDS && places.some((all) => all.length > 0)) return false;
    const missing = words.filter((word) => !heard.has(word));
    if (!isTellingAbsence(name, missing, words.length)) return false;
    const common = places.filter((all) => all.length > COMMON).length;
    const counts = new Map<number, number>();
    for (const index of places.filter((all) => all.length <= COMMON).flat()) {
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    const most = common + Math.max(0, ...counts.values());
    if (most >= MANY_HEARD && most >= words.length / 2) return false;
    return most <= words.length * HALF_HEARD;
  });
}
