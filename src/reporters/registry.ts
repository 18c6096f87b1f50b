import type { Lang, Reporter } from './reporter.js';

/** A format of the report: what it is for, in the user's words, and how to load it. */
export interface ReporterEntry {
  readonly title: Readonly<Record<Lang, string>>;
  /** True where the report says what each rule is about. */
  readonly describesRules?: true;
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
  [
    'sarif',
    {
      title: {
        ru: 'для проверки кода в репозитории: SARIF 2.1.0',
        en: 'for code scanning: SARIF 2.1.0',
      },
      describesRules: true,
      load: async () => (await import('./sarif.js')).sarif,
    },
  ],
  [
    'junit',
    {
      title: { ru: 'для страниц тестов: JUnit XML', en: 'for pages of tests: JUnit XML' },
      load: async () => (await import('./junit.js')).junit,
    },
  ],
  [
    'github',
    {
      title: {
        ru: 'пометки к строкам в GitHub Actions',
        en: 'annotations of lines in GitHub Actions',
      },
      load: async () => (await import('./github.js')).github,
    },
  ],
  [
    'gitlab',
    {
      title: {
        ru: 'пометки в запросах на слияние GitLab (code quality)',
        en: "annotations in GitLab's merge requests (code quality)",
      },
      load: async () => (await import('./gitlab.js')).gitlab,
    },
  ],
  [
    'html',
    {
      title: {
        ru: 'страница для браузера: по проектам и правилам, с отбором',
        en: 'a page for the browser: by project and rule, with filters',
      },
      describesRules: true,
      load: async () => (await import('./html/html.js')).html,
    },
  ],
]);
