import type { Material } from './materials/materials.js';

/** What a rule speaks of, and what else must be in the same project for it to say anything. */
export interface LooksAt {
  readonly of: Material;
  readonly beside?: readonly Material[];
  /** True where a part of it is judged only if it is known what day it is. */
  readonly needsToday?: true;
}

/** What the rules of a family speak of, where no single rule is named below. */
export const BY_FAMILY: Readonly<Record<string, LooksAt>> = {
  schema: { of: 'files' },
  dates: { of: 'dated-events' },
  approval: { of: 'approvals' },
  participants: { of: 'names' },
  roles: { of: 'triads' },
  matrix: { of: 'forms' },
  mentoring: { of: 'programmes' },
  contacts: { of: 'people' },
  names: { of: 'people' },
  numbering: { of: 'numbers' },
  indicators: { of: 'indicators' },
  trace: { of: 'links' },
  text: { of: 'texts' },
  waiver: { of: 'waivers' },
};

/** What single rules speak of. */
export const BY_RULE: Readonly<Record<string, LooksAt>> = {
  'schema/duplicate-id': { of: 'ids' },
  'schema/unknown-form': { of: 'documents-with-form' },
  'schema/unknown-profile': { of: 'settings' },
  'schema/split-text': { of: 'texts' },
  'schema/list-as-text': { of: 'texts' },
  'schema/cut-text': { of: 'texts' },
  'schema/sample-left': { of: 'texts' },
  'schema/section-missing': { of: 'documents' },
  'schema/event-incomplete': { of: 'events' },

  'dates/project-misplaced': { of: 'project-terms', beside: ['dated-events'] },
  'dates/stage-misplaced': { of: 'stages', beside: ['staged-events'] },
  'dates/order': { of: 'read-terms' },
  'dates/outside-project': { of: 'dated-events', beside: ['project-terms'] },
  'dates/outside-stage': { of: 'staged-events' },
  'dates/stage-overlap': { of: 'stages' },
  'dates/stage-gap': { of: 'stages' },
  'dates/stages-cover-project': { of: 'stages', beside: ['project-terms'] },
  'dates/outside-parent': { of: 'upward-links' },
  'dates/disagree': { of: 'seminars', beside: ['dated-events'] },
  'dates/approval': { of: 'framed-documents', needsToday: true },
  'dates/bounds': { of: 'procedure-steps' },
  'dates/recurrence-never': { of: 'read-terms' },
  'dates/in-text': { of: 'events' },
  'dates/unreadable': { of: 'terms' },
  'dates/incomplete': { of: 'terms' },
  'dates/spelling': { of: 'terms' },
  'dates/form': { of: 'terms' },
  'dates/weekday': { of: 'terms' },

  'approval/missing': { of: 'framed-documents' },
  'approval/signature-undated': { of: 'signatures' },
  'approval/agreement-missing': { of: 'framed-documents' },

  'participants/undeclared': { of: 'executors', beside: ['participants'] },
  'participants/directory-empty': { of: 'documents' },
  'participants/duplicate': { of: 'names' },
  'participants/not-involved': { of: 'participants', beside: ['events'] },
  'participants/count-mismatch': { of: 'texts', beside: ['participants'] },
  'participants/name-variant': { of: 'texts' },
  'participants/two-names': { of: 'texts' },

  'roles/workshop-by-triad-member': { of: 'workshops', beside: ['triads'] },
  'roles/workshop-twice': { of: 'workshops' },
  'roles/without-workshop': { of: 'members', beside: ['workshops'] },
  'roles/host-not-trainee': { of: 'seminars' },
  'roles/seminar-executors': { of: 'seminar-events', beside: ['seminars'] },
  'roles/undeclared': { of: 'executors' },
  'roles/one-of-several': { of: 'executors' },
  'roles/synonym': { of: 'texts' },
  'roles/undefined-term': { of: 'texts', beside: ['regulations'] },
  'roles/run-together': { of: 'texts' },
  'roles/team-empty': { of: 'teams' },
  'roles/team-not-in-triad': { of: 'teams', beside: ['triads'] },
  'roles/team-composition': { of: 'texts' },
  'roles/signatory-not-in-team': { of: 'signatures', beside: ['teams'] },

  'matrix/triad-without-form': { of: 'triads', beside: ['forms'] },
  'matrix/form-without-event': { of: 'interaction-plans', beside: ['forms'] },
  'matrix/module-uncovered': { of: 'modules', beside: ['workshops'] },
  'matrix/module-unknown': { of: 'workshops', beside: ['modules'] },
  'matrix/empty-row': { of: 'workshops' },
  'matrix/empty-cell': { of: 'interaction-events' },

  'mentoring/duration': { of: 'programmes', beside: ['regulations'] },
  'mentoring/report-deadline': { of: 'reports' },
  'mentoring/agreement-parties': { of: 'agreements' },
  'mentoring/agreement-term': { of: 'agreements', beside: ['programmes'] },
  'mentoring/direction-unknown': { of: 'mentoring-documents', beside: ['regulations'] },
  'mentoring/other-direction': { of: 'programme-events' },
  'mentoring/group-composition': { of: 'mentoring-documents' },
  'mentoring/post-missing': { of: 'mentoring-documents' },
  'mentoring/post-absent': { of: 'mentoring-documents' },
  'mentoring/empty-row': { of: 'mentoring-documents' },
  'mentoring/groups-per-territory': { of: 'registry-teams' },
  'mentoring/completion-mark': { of: 'marks', needsToday: true },
  'mentoring/registry-disagrees': { of: 'programmes', beside: ['registry-teams'] },
  'mentoring/procedure-disagrees': { of: 'programme-events', beside: ['procedures'] },

  'contacts/phone': { of: 'phones' },
  'contacts/shared-phone': { of: 'phones' },
  'contacts/email': { of: 'emails' },
  'contacts/initials-mismatch': { of: 'signed-names' },

  'numbering/cut-point': { of: 'texts' },
  'numbering/letter-marker': { of: 'texts' },
  'numbering/single-item': { of: 'passports' },
  'numbering/table-duplicate': { of: 'tables' },
  'numbering/table-unreferenced': { of: 'tables' },
  'numbering/figure-missing': { of: 'figures' },

  'indicators/unclear-target': { of: 'values' },
  'indicators/unit-mismatch': { of: 'values' },
  'indicators/percent-range': { of: 'values' },
  'indicators/exceeds-population': { of: 'texts', beside: ['participants'] },
  'indicators/count-mismatch': { of: 'values', beside: ['forms'] },
  'indicators/not-monotone': { of: 'yearly-values' },
  'indicators/year-outside-project': { of: 'yearly-values', beside: ['project-terms'] },

  'trace/task-without-event': { of: 'tasks', beside: ['plan-events'] },
  'trace/task-act-missing': { of: 'tasks', beside: ['plan-events'] },
  'trace/task-without-result': { of: 'tasks', beside: ['results'] },
  'trace/fewer-results': { of: 'results', beside: ['tasks'] },
  'trace/task-without-indicator': { of: 'tasks', beside: ['indicators'] },
  'trace/result-without-task': { of: 'results', beside: ['tasks'] },
  'trace/indicator-without-event': { of: 'indicators', beside: ['plan-events'] },
  'trace/event-without-task': { of: 'plan-events', beside: ['tasks'] },
  'trace/event-without-result': { of: 'plan-events' },
  'trace/stage-without-events': { of: 'stages', beside: ['plan-stages'] },
  'trace/component-without-events': { of: 'interaction-plans' },
  'trace/stage-renamed': { of: 'plan-stages', beside: ['stages'] },
  'trace/title-differs': { of: 'passports' },
  'trace/short-name': { of: 'passports' },
  'trace/upstream-namesake': { of: 'passports' },
  'trace/territory-differs': { of: 'mentoring-documents', beside: ['regulations'] },
  'trace/triad-unnamed': { of: 'interaction-plans' },
  'trace/yearly-task': { of: 'tasks', beside: ['plan-events'] },
  'trace/deliverable-missing': { of: 'interaction-plans', beside: ['indicators'] },
  'trace/risk-without-mitigation': { of: 'risks' },
  'trace/passport-missing': { of: 'projects' },
  'trace/reference-unknown': { of: 'links' },
  'trace/annex-missing': { of: 'texts' },
  'trace/annex-unreferenced': { of: 'documents' },
  'trace/point-missing': { of: 'texts' },

  'waiver/stale-baseline': { of: 'baselines' },
};

/** What a rule looks at. */
export function looksAt(rule: string): LooksAt {
  const family = rule.slice(0, rule.indexOf('/'));
  return BY_RULE[rule] ?? BY_FAMILY[family] ?? { of: 'documents' };
}
