/** Endings of a case, and what stands there in the nominative. */
export type CaseEndings = readonly (readonly [RegExp, readonly string[]])[];

function spellings(words: readonly string[], endings: CaseEndings): readonly string[] {
  const [first, ...rest] = words;
  if (first === undefined) return [''];
  const made = endings.flatMap(([ending, replacements]) =>
    ending.test(first) ? replacements.map((one) => first.replace(ending, one)) : [],
  );
  return spellings(rest, endings).flatMap((tail) =>
    [...made, first].map((one) => `${one} ${tail}`.trim()),
  );
}

/**
 * The nominative of what is written in another case; as written where none is found.
 *
 * @param leading how many words at the beginning may change
 * @param isFormOf whether the written text is a form of a candidate
 */
export function undeclined(
  written: string,
  endings: CaseEndings,
  leading: number,
  isFormOf: (candidate: string) => boolean,
): string {
  const words = written.split(' ');
  const tail = words.slice(leading).join(' ');
  const found = spellings(words.slice(0, leading), endings)
    .map((head) => `${head} ${tail}`.trim())
    .find((one) => one !== written && isFormOf(one));
  return found ?? written;
}
