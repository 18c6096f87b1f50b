import type { Level, Profile } from './profile.js';

function all(level: Level, rules: readonly string[]): Readonly<Record<string, Level>> {
  return Object.fromEntries(rules.map((rule) => [rule, level]));
}

/** What a paper that goes to signature must not lack, where the rules by themselves only warn. */
const OWED_AT_APPROVAL = [
  'schema/sample-left',
  'schema/cut-text',
  'schema/event-incomplete',
  'approval/missing',
  'approval/agreement-missing',
  'approval/changed-since',
  'dates/spelling',
  'matrix/empty-row',
  'matrix/empty-cell',
  'mentoring/empty-row',
  'mentoring/post-missing',
  'roles/team-empty',
  'roles/undeclared',
  'trace/passport-missing',
  'trace/stage-without-events',
  'numbering/figure-missing',
  'text/stray-punctuation',
  'text/look-alike',
];

/** Form and wording that a reader of the signed paper would see. */
const SEEN_ON_PAPER = [
  'participants/name-variant',
  'names/unsure-form',
  'text/spacing',
  'text/dash',
  'text/quotes',
  'text/set-phrase',
  'text/word-traces',
];

/** What is not there yet while a document is being written: it comes with the next rows. */
const NOT_YET_WRITTEN = [
  'schema/section-missing',
  'schema/event-incomplete',
  'dates/stages-cover-project',
  'dates/stage-gap',
  'approval/incomplete',
  'approval/missing',
  'approval/signature-undated',
  'approval/agreement-missing',
  'participants/not-involved',
  'roles/without-workshop',
  'roles/team-empty',
  'roles/team-composition',
  'matrix/form-without-triad',
  'matrix/triad-without-form',
  'matrix/form-without-event',
  'matrix/module-uncovered',
  'matrix/empty-row',
  'matrix/empty-cell',
  'mentoring/group-composition',
  'mentoring/post-missing',
  'mentoring/post-absent',
  'mentoring/empty-row',
  'mentoring/completion-mark',
  'numbering/figure-missing',
  'indicators/no-base',
  'trace/task-without-event',
  'trace/task-act-missing',
  'trace/task-without-result',
  'trace/fewer-results',
  'trace/task-without-indicator',
  'trace/result-without-task',
  'trace/indicator-without-event',
  'trace/event-without-task',
  'trace/event-without-result',
  'trace/stage-without-events',
  'trace/yearly-task',
  'trace/deliverable-missing',
  'trace/risk-without-mitigation',
  'trace/passport-missing',
  'trace/annex-missing',
  'trace/annex-unreferenced',
];

/** Errors by themselves, but only a blank to fill in while a document is being written. */
const BLANKS = [
  'schema/sample-left',
  'dates/incomplete',
  'roles/triad-incomplete',
  'indicators/no-target',
];

/** Form that `passport fix` puts right, or that only a reader of the printed paper minds. */
const FORM = [
  'names/unsure-form',
  'text/spacing',
  'text/dash',
  'text/quotes',
  'text/set-phrase',
  'text/word-traces',
];

/** The profiles of the program: `default` is every rule as it says itself. */
export const BUILT_IN_PROFILES = {
  default: {},
  approval: {
    failOn: 'warning',
    rules: { ...all('error', OWED_AT_APPROVAL), ...all('warning', SEEN_ON_PAPER) },
  },
  draft: {
    failOn: 'error',
    rules: { ...all('off', [...NOT_YET_WRITTEN, ...FORM]), ...all('info', BLANKS) },
  },
  ci: {
    failOn: 'error',
    // What was passed over once must not go on hiding what comes later.
    rules: { ...all('off', FORM), ...all('error', ['waiver/unused', 'waiver/stale-baseline']) },
  },
} as const satisfies Readonly<Record<string, Profile>>;
