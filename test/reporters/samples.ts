import type { Finding, Related, Report, Severity } from '../../src/findings/finding.js';
import { plain } from '../../src/reporters/paint.js';
import type { ReportContext } from '../../src/reporters/reporter.js';
import type { Range } from '../../src/source/place.js';

/** A finding of the sample files, with what a test wants otherwise. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'dates/outside-project',
    severity: 'error',
    message:
      'Семинар 2 назначен на декабрь 2020 года, а подпроект начинается в сентябре 2021 года.',
    file: 'projects/lider/triads.yaml',
    range: line(5, 11, 28),
    entity: 'lider/seminar:2',
    args: {},
    related: [],
    consequences: [],
    waived: null,
    suggestion: null,
    fix: null,
    ...changes,
  };
}

/** A range within one line. */
export function line(number: number, start: number, end: number): Range {
  return { start: { line: number, column: start }, end: { line: number, column: end } };
}

/** The range of a text in a file of one's own making: its first occurrence. */
export function rangeOf(text: string, part: string): Range {
  const before = text.slice(0, text.indexOf(part)).split(/\r\n|\r|\n/);
  const inside = part.split(/\r\n|\r|\n/);
  const start = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const width = (inside.at(-1) ?? '').length;
  const end = {
    line: start.line + inside.length - 1,
    column: inside.length === 1 ? start.column + width : width + 1,
  };
  return { start, end };
}

export function related(file: string, range: Range, message: string): Related {
  return { file, range, message };
}

/** A report with the counts that its findings make. */
export function report(findings: readonly Finding[], documents = 12): Report {
  const count = (severity: Severity) =>
    findings.filter((found) => found.waived === null && found.severity === severity).length;
  return {
    summary: {
      files: documents,
      documents,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      waived: findings.filter(({ waived }) => waived !== null).length,
    },
    findings,
  };
}

export const PASSPORT = `kind: passport
format: 1
id: lider
title: Лидер новой школы
term: сентябрь 2021 – декабрь 2022
stages:
  - id: start
    name: Подготовительный
    from: сентябрь 2021
    to: декабрь 2021
  - id: main
    name: Основной
    from: ноябрь 2021
    to: август 2022
`;

export const TRIADS = `kind: triads
project: lider
seminars:
  - number: 2
    term: декабрь 2020 года
    triad: 2
    host: Ключевской МР
`;

/** A context that knows the sample files and those given. */
export function context(
  changes: Partial<ReportContext> = {},
  files: Readonly<Record<string, string>> = {},
): ReportContext {
  const texts = new Map(
    Object.entries({
      'projects/lider/passport.yaml': PASSPORT,
      'projects/lider/triads.yaml': TRIADS,
      ...files,
    }),
  );
  return {
    lang: 'ru',
    paint: plain,
    columns: 80,
    readText: (file) => texts.get(file),
    quiet: false,
    fromRepository: (file) => `docs/${file}`,
    rules: () => [
      {
        id: 'dates/outside-project',
        severity: 'error',
        title: 'срок вне проекта',
        what: 'Срок выходит за срок проекта.',
        why: 'Работы вне срока не финансируются.',
        fix: 'Исправьте срок.',
      },
    ],
    version: '0.0.0',
    ...changes,
  };
}
