import type { Cell, Severity, Summary } from '../findings/finding.js';
import type { Following } from './following.js';
import type { Lang } from './reporter.js';
import { en } from './words-en.js';
import { ru } from './words-ru.js';

/** The words of the HTML page; none of them needs escaping. */
interface PageWords {
  readonly title: string;
  readonly byProject: string;
  readonly byRule: string;
  readonly project: string;
  readonly noProject: string;
  readonly rule: string;
  readonly file: string;
  readonly text: string;
  readonly severity: string;
  readonly plural: Readonly<Record<Severity | 'waived', string>>;
  readonly filters: string;
  readonly all: string;
  readonly reset: string;
  /** How many are shown of how many: two `#` stand for the numbers. */
  readonly shown: string;
  readonly waived: string;
  readonly waivedHeading: string;
  readonly reason: string;
}

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
  /** What only follows from a finding, as a sentence without its mark at the end. */
  readonly following: (following: Following) => string;
  readonly clean: (summary: Summary) => string;
  readonly summary: (summary: Summary) => string;
  /** Where a service shows only the first of each severity. */
  readonly capped: (summary: Summary, shown: number) => string;
  /** A place in a Word or Excel file. */
  readonly cell: (cell: Cell) => string;
  readonly page: PageWords;
}

const CATALOGUES: Readonly<Record<Lang, Words>> = { ru, en };

/** The reporters' words in a language. */
export function wordsOf(lang: Lang): Words {
  return CATALOGUES[lang];
}
