import type {
  Args,
  Language,
  RegisteredRule,
  Rule,
  RulePage,
  RuleReport,
  Subjects,
  WordedReport,
} from './rule.js';

/** A report whose words are made when they are read: much of what is noticed is never said. */
function putIntoWords<A extends Args>(
  page: RulePage<A>,
  report: RuleReport<A>,
  lang: Language,
): WordedReport {
  const { args } = report;
  const related = (report.related ?? []).map(({ at, label }) => ({
    at,
    get message() {
      return page[lang].related?.[label]?.(args) ?? '';
    },
  }));
  return {
    ...report,
    related,
    get message() {
      return page[lang].message(args);
    },
  };
}

/** Turns a rule into what the registry holds; its argument type stays inside its file. */
export function defineRule<A extends Args, S extends keyof Subjects>(
  rule: Rule<A, S>,
): RegisteredRule {
  const { id, severity, scope, absorbs = [], barsFinal = false, check } = rule;
  return {
    id,
    severity,
    scope,
    absorbs,
    barsFinal,
    // Read when asked for: the program loads pages only where there is something to say.
    get page() {
      return withoutArguments(rule.page);
    },
    run: (subjects, options, lang) => {
      const reports: WordedReport[] = [];
      const subject = subjects[scope];
      if (subject === undefined) return reports;
      check(subject, (report) => reports.push(putIntoWords(rule.page, report, lang)), options);
      return reports;
    },
  };
}

/** The words of a page that need no arguments. */
function withoutArguments<A extends Args>({ ru, en, bad, good, options }: RulePage<A>): RulePage {
  return { ru: pageWords(ru), en: pageWords(en), bad, good, ...(options && { options }) };
}

function pageWords({
  title,
  what,
  why,
  fix,
}: {
  title: string;
  what: string;
  why: string;
  fix: string;
}) {
  return { title, what, why, fix, message: () => title };
}
