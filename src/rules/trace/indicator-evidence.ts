/** What becomes so by everything that is done, and by no event of its own: «достигших порога», «продолживших работу». */
const REACHED =
  /(?<![А-Яа-яЁё])(?:достиг|продолж[а-яё]+вш|удовлетвор[её]нн|выбравш|поступивш|сдавш|трудоустро|закрепивш|оставш|получивш[а-яё]+\s+«?[2-5]|показавш|повысивш|преодолевш|подтвердивш|справивш|набравш|вышедш|успеваемост|сформированност|качеств[оа]\s+(?:знани|обучен|образован)|результативност)/i;

/** Beginnings, as `wordBeginnings` gives them, of what only an event holds or makes: «конкурс», «совет». */
const ACTIVITIES: ReadonlySet<string> = new Set(
  'конк фест семин конф форум олимп вебин стаж маст слет лагер экск выст сорев турн трен лект клуб совет ассоц рейт акц публ сборн'.split(
    ' ',
  ),
);

/**
 * Whether the words of an indicator that the plan does not hold are evidence that no event serves
 * it: one of them is an activity, or at least half of all are missing and it is no outcome.
 *
 * @param missing beginnings of the words that no event has
 * @param count of all words that it is looked for by
 */
export function isTellingAbsence(name: string, missing: readonly string[], count: number): boolean {
  if (missing.some((word) => ACTIVITIES.has(word))) return true;
  return missing.length * 2 >= count && !REACHED.test(name);
}
