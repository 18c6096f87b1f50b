const TIMES: ReadonlySet<string> = new Set('секунда минута час день неделя месяц год'.split(' '));

/** A unit of time: «до 5 минут» is a limit, «до 300 человек» may be a goal. */
export function isTime(unit: string | null): boolean {
  return unit !== null && TIMES.has(unit);
}
