/** «мероприятие», «мероприятия», «мероприятий»: with 1, with 2–4, with 5 and more. */
export type PluralForms = readonly [one: string, few: string, many: string];

/** The form a noun takes after the number `n`; a fraction takes the genitive singular. */
export function plural(n: number, forms: PluralForms): string {
  const [one, few, many] = forms;
  const whole = Math.abs(n);
  if (!Number.isInteger(whole)) return few;
  const tens = whole % 100;
  if (tens >= 11 && tens <= 14) return many;
  const units = whole % 10;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}
