/** The text with its first letter capital, unless it begins with an abbreviation («г. Омск»). */
export function capital(text: string): string {
  if (/^[a-zа-яё]{1,4}\./.test(text)) return text;
  return text.replace(
    /^([^A-Za-zÀ-ɏЀ-ӿ]*)([A-Za-zÀ-ɏЀ-ӿ])/,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** The name in «», unless it stands in quotes already. */
export function quoted(name: string): string {
  const bare = name.trim();
  return /^[«"“„].*[»"”“]$/s.test(bare) && !/[»"”].*[«"“„]/s.test(bare.slice(1, -1))
    ? bare
    : `«${bare}»`;
}

/** The text with its first letter small, unless it begins with an abbreviation («МБОУ», «г.»). */
export function small(text: string): string {
  return /^[A-ZА-ЯЁ](?![A-ZА-ЯЁ]|\.)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** The text as the beginning of a line of its own: «и.о. директора» → «И.о. директора». */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
