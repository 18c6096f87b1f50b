/** The words of `merge-reports`. */
export interface ShardWords {
  readonly notReport: (file: string) => string;
  readonly notShard: (file: string) => string;
  readonly otherTotal: (file: string, of: number, others: number) => string;
  readonly otherFolder: (file: string, folder: string, others: string) => string;
  readonly otherBaseline: (file: string, baseline: string | undefined, others: string) => string;
  readonly twice: (number: number, one: string, other: string) => string;
  readonly missing: (numbers: string, of: number) => string;
  readonly incomplete: (number: number, file: string) => string;
}

const RU: ShardWords = {
  notReport: (file) => `${file} — не отчёт, который пишет passport validate -f json=файл`,
  notShard: (file) => `${file} — отчёт обо всём сразу, а не о части: он сделан без --shard`,
  otherTotal: (file, of, others) =>
    `отчёты от разных проверок: в ${file} частей ${of}, в других — ${others}`,
  otherFolder: (file, folder, others) =>
    `отчёты от разных проверок: в ${file} пути от папки «${folder}», в других — от «${others}»`,
  otherBaseline: (file, baseline, others) =>
    `отчёты от разных проверок: в ${file} ${baseline === undefined ? 'нет --baseline' : `--baseline ${baseline}`}, в других — ${others === '' ? 'нет' : others}`,
  twice: (number, one, other) => `часть ${number} дана дважды: ${one} и ${other}`,
  missing: (numbers, of) => `не хватает отчётов о частях ${numbers} (всего частей ${of})`,
  incomplete: (number, file) =>
    `часть ${number} (${file}) проверена не вся: почему, сказано при её проверке`,
};

const EN: ShardWords = {
  notReport: (file) => `${file} is no report that passport validate -f json=file writes`,
  notShard: (file) => `${file} is a report on everything, not on a share: made without --shard`,
  otherTotal: (file, of, others) =>
    `reports of different checks: ${file} is one of ${of} shares, others are of ${others}`,
  otherFolder: (file, folder, others) =>
    `reports of different checks: paths in ${file} begin at "${folder}", in others at "${others}"`,
  otherBaseline: (file, baseline, others) =>
    `reports of different checks: ${file} has ${baseline === undefined ? 'no --baseline' : `--baseline ${baseline}`}, others have ${others === '' ? 'none' : others}`,
  twice: (number, one, other) => `share ${number} is given twice: ${one} and ${other}`,
  missing: (numbers, of) => `reports on shares ${numbers} of ${of} are missing`,
  incomplete: (number, file) =>
    `share ${number} (${file}) was not checked in full: its own run said why`,
};

/** The words of `merge-reports` in a language. */
export function shardWords(lang: 'ru' | 'en'): ShardWords {
  return lang === 'en' ? EN : RU;
}
