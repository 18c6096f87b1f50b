/** An adjective that was made of a genitive: «Лесного» may be of «Лесный» and of «Лесной». */
const MADE = /^([А-ЯЁ][а-яё-]+)ый(?=\s)/;

/** True where a name was made of the genitive of another: «Лесный район» of «Лесного района», which is «Лесной». */
export function isMadeOf(name: string, other: string): boolean {
  return MADE.test(name) && name.replace(MADE, '$1ой') === other;
}
