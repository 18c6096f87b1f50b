const YEAR = /^(?:на\s+)?(20\d\d)(?:\s*(?:г\.?|год|гг\.?))?$/;
/** «2022/23», «2022–2023 уч. год»: its value is that of the year in which it ends. */
const SCHOOL_YEAR =
  /^(?:на\s+)?20\d\d\s*[/–-]\s*(?:20)?(\d\d)(?:\s*(?:уч(?:\.|ебный)\s*)?(?:г\.?|год))?$/;

/** The year of a column, where its head is one. */
export function yearOf(head: string): string | undefined {
  const ending = SCHOOL_YEAR.exec(head)?.[1];
  return ending === undefined ? YEAR.exec(head)?.[1] : `20${ending}`;
}
