import type { Report, Severity } from '../findings/finding.js';
import type { Paint } from './paint.js';

export type Lang = 'ru' | 'en';

/** What a format that describes the rules says of one, in the report's language. */
export interface RuleCard {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** What a reporter may know of the world besides the findings. */
export interface ReportContext {
  readonly lang: Lang;
  readonly paint: Paint;
  /** Columns of the terminal; `undefined` where the report goes to a file or a pipe. */
  readonly columns: number | undefined;
  /** The text of a file of the workspace, `undefined` where it cannot be shown as text. */
  readonly readText: (file: string) => string | undefined;
  /** Findings only: no summary, no hints, nothing when there are none. Machine formats ignore it. */
  readonly quiet: boolean;
  /** A file as the repository that holds the workspace names it: what services annotate. */
  readonly fromRepository: (file: string) => string;
  /** Every rule, in the order of the list, for formats that describe them. */
  readonly rules: () => readonly RuleCard[];
  /** The program's version, for formats that name their maker. */
  readonly version: string;
}

/** Findings to text, ending with a line break unless empty. Pure: the same input, the same bytes. */
export type Reporter = (report: Report, context: ReportContext) => string;
