/** Forms of a noun after 1, 2 and 5: день, дня, дней. */
export type Forms = readonly [one: string, few: string, many: string];

/** The form of a noun that agrees with a number: 1 день, 2 дня, 5 дней, 11 дней, 21 день. */
export function agree(count: number, [one, few, many]: Forms): string {
  const tens = Math.abs(count) % 100;
  const units = tens % 10;
  if (tens > 10 && tens < 20) return many;
  if (units === 1) return one;
  return units > 1 && units < 5 ? few : many;
}
