import type { Cell, Severity, Summary } from '../findings/finding.js';
import type { Lang } from './reporter.js';
import { en } from './words-en.js';
import { ru } from './words-ru.js';

/** Everything reporters say that is not in a finding. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  /** The severity as a finding's heading. */
  readonly heading: Readonly<Record<Severity, string>>;
  /** Before a text that is sure to be right. */
  readonly write: string;
  /** Before a text that is a guess. */
  readonly perhaps: string;
  readonly more: string;
  readonly untilLine: (line: number) => string;
  readonly morePlaces: (count: number) => string;
  readonly consequences: (count: number) => string;
  readonly clean: (summary: Summary) => string;
  readonly summary: (summary: Summary) => string;
  /** Where a service shows only the first of each severity. */
  readonly capped: (summary: Summary, shown: number) => string;
  /** A place in a Word or Excel file. */
  readonly cell: (cell: Cell) => string;
}

const CATALOGUES: Readonly<Record<Lang, Words>> = { ru, en };

/** The reporters' words in a language. */
export function wordsOf(lang: Lang): Words {
  return CATALOGUES[lang];
}
