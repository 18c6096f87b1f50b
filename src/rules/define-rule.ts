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

function putIntoWords<A extends Args>(
  page: RulePage<A>,
  report: RuleReport<A>,
  lang: Language,
): WordedReport {
  const words = page[lang];
  const related = (report.related ?? []).map(({ at, label }) => ({
    at,
    message: words.related?.[label]?.(report.args) ?? '',
  }));
  return { ...report, related, message: words.message(report.args) };
}

/** Turns a rule into what the registry holds; its argument type stays inside its file. */
export function defineRule<A extends Args, S extends keyof Subjects>(
  rule: Rule<A, S>,
): RegisteredRule {
  const { id, severity, scope, absorbs = [], barsFinal = false, check } = rule;
  const { bad, good, options: known } = rule.page;
  const page: RulePage = { ru: pageWords(rule.page.ru), en: pageWords(rule.page.en), bad, good };
  return {
    id,
    severity,
    scope,
    absorbs,
    barsFinal,
    page: known === undefined ? page : { ...page, options: known },
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
