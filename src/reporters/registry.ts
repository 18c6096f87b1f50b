import type { Lang, Reporter } from './reporter.js';

/** A format of the report: what it is for, in the user's words, and how to load it. */
export interface ReporterEntry {
  readonly title: Readonly<Record<Lang, string>>;
  readonly load: () => Promise<Reporter>;
}

/** The formats by the name that `--format` takes, in the order in which help lists them. */
export const reporters: ReadonlyMap<string, ReporterEntry> = new Map([
  [
    'pretty',
    {
      title: {
        ru: 'для чтения: место в файле и что написать',
        en: 'to read: the place and what to type',
      },
      load: async () => (await import('./pretty/pretty.js')).pretty,
    },
  ],
  [
    'compact',
    {
      title: { ru: 'одна строка на находку', en: 'one line per finding' },
      load: async () => (await import('./compact.js')).compact,
    },
  ],
  [
    'json',
    {
      title: { ru: 'для программ: JSON без сокращений', en: 'for programs: JSON, complete' },
      load: async () => (await import('./json.js')).json,
    },
  ],
]);
