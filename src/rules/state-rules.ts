import { gravest } from '../findings/distinct.js';
import type { Finding, Severity } from '../findings/finding.js';
import { compareConsequences } from '../findings/sort.js';
import { type Waiver, waiversOf } from '../findings/waivers.js';
import type { LoadedDocument } from '../model/document.js';
import { entityAt } from '../model/entity-at.js';
import type { Workspace } from '../model/workspace.js';
import { locate } from '../source/locate.js';
import type { Place } from '../source/source-file.js';
import { attachConsequences, type Stated } from './causes.js';
import {
  detach,
  type FilePlace,
  type PeopleRegister,
  peopleOf,
} from './contacts/people-register.js';
import { fixOf } from './fix-edits.js';
import type { Args, Language, RegisteredRule, Subjects } from './rule.js';
import { unknownSettings } from './waiver/unknown-settings.js';

/** How a workspace wants its rules. */
export interface RuleSettings {
  /** The severity set for a rule in a file; `undefined` leaves it to the rule. */
  readonly severityOf: (rule: string, file: string) => Severity | 'off' | undefined;
  readonly optionsOf: (rule: string) => Args;
}

/** What every run of rules needs to know. */
export interface RuleRun {
  readonly rules: readonly RegisteredRule[];
  readonly settings: RuleSettings;
  readonly lang: Language;
  /** The files that are asked about, where not all are: what touches none of them is not said. */
  readonly isAsked?: (file: string) => boolean;
}

/** A waiver, with what its file is about. */
export interface OwnedWaiver extends Waiver {
  readonly entity: string | null;
}

/** What the rules say of one part of a workspace: plain data that does not hold the part's files. */
export interface Outcome {
  /** Located, with consequences; the waivers are not applied yet. */
  readonly findings: readonly Finding[];
  readonly waivers: readonly OwnedWaiver[];
  /** What is wrong with the settings' rules. */
  readonly aboutSettings: readonly Finding[];
  readonly people: PeopleRegister<FilePlace>;
}

function locationOf(place: Place) {
  return { file: place.source.file, range: locate(place) };
}

type EntityOf = (place: Place) => string | undefined;

/** What a place belongs to, where its document is at hand. */
function entityIn({ documents }: Workspace): EntityOf {
  const bySource = new Map(documents.map((document) => [document.source, document]));
  return ({ source, path }) => {
    const document = bySource.get(source);
    return document && entityAt(document, path);
  };
}

function findingOf(
  { rule, report, consequences }: Stated,
  severity: Severity,
  entityOf: EntityOf,
): Finding {
  const at = locationOf(report.at);
  return {
    rule: rule.id,
    severity,
    message: report.message,
    ...at,
    entity: report.entity ?? entityOf(report.at) ?? null,
    args: report.args,
    related: report.related.map(({ at: place, message }) => ({ ...locationOf(place), message })),
    consequences: consequences
      .map((other) => ({
        rule: other.rule.id,
        ...locationOf(other.report.at),
        message: other.report.message,
        entity: other.report.entity ?? entityOf(other.report.at) ?? null,
      }))
      .sort(compareConsequences),
    waived: null,
    suggestion: report.suggestion ?? null,
    fix: report.fix ? fixOf(report.fix, report.at.source) : null,
  };
}

/** Runs one rule over the subjects of its scope and keeps what the settings do not turn off. */
function stateOne(rule: RegisteredRule, subjects: readonly Partial<Subjects>[], run: RuleRun) {
  const options = run.settings.optionsOf(rule.id);
  return subjects
    .flatMap((subject) => rule.run(subject, options, run.lang))
    .filter(({ at }) => run.settings.severityOf(rule.id, at.source.file) !== 'off')
    .map((report): Stated => ({ rule, report, consequences: [] }));
}

/** How grave a report is: as grave as the gravest of what follows from it, or nobody would hear of that. */
function severityOf(stated: Stated, settings: RuleSettings): Severity {
  const own = ({ rule, report }: Stated): Severity => {
    const set = settings.severityOf(rule.id, report.at.source.file);
    return set === undefined || set === 'off' ? (report.severity ?? rule.severity) : set;
  };
  return gravest([stated, ...stated.consequences].map(own));
}

/** Whether a report, or a place that it shows, lies in a file that is asked about. */
function touches({ report, consequences }: Stated, isAsked: (file: string) => boolean): boolean {
  const places = [report, ...report.related, ...consequences.map((one) => one.report)];
  return places.some(({ at }) => isAsked(at.source.file));
}

function findingsOf(
  stated: readonly Stated[],
  { settings, isAsked }: RuleRun,
  entityOf: EntityOf,
): readonly Finding[] {
  const all = attachConsequences(stated);
  const asked = isAsked === undefined ? all : all.filter((one) => touches(one, isAsked));
  return asked.map((one) => findingOf(one, severityOf(one, settings), entityOf));
}

/** What the rules about people say of everybody that a workspace names. */
export function stateOfPeople(people: PeopleRegister, run: RuleRun): readonly Finding[] {
  const rules = run.rules.filter(({ scope }) => scope === 'people');
  return findingsOf(
    rules.flatMap((rule) => stateOne(rule, [{ people }], run)),
    run,
    () => undefined,
  );
}

/**
 * Runs the rules over a linked workspace or a part of one.
 *
 * @param told documents that another part holds too and has spoken of: rules that look at one document
 *   alone pass them over
 */
export function stateRules(
  workspace: Workspace,
  run: RuleRun,
  told: ReadonlySet<LoadedDocument> = new Set(),
): Outcome {
  const documents = workspace.documents
    .filter((document) => !told.has(document) && document.isHeadAlone !== true)
    .map((document) => ({ document }));
  const subjects = {
    document: documents,
    project: workspace.projects.map((project) => ({ project })),
    workspace: [{ workspace }],
    people: [],
  };
  const { isAsked, rules } = run;
  const asked = isAsked && documents.filter(({ document }) => isAsked(document.source.file));
  const tied = new Set(
    rules.flatMap(({ id, absorbs }) => (absorbs.length > 0 ? [id, ...absorbs] : [])),
  );
  const subjectsOf = ({ id, scope }: RegisteredRule) =>
    // Of a document nobody asked about only that is wanted which may explain something else.
    scope === 'document' && asked !== undefined && !tied.has(id) ? asked : subjects[scope];
  const stated = rules.flatMap((rule) => stateOne(rule, subjectsOf(rule), run));
  return {
    findings: findingsOf(stated, run, entityIn(workspace)),
    ...surveyOf(workspace, run),
  };
}

/** What must be known of a part to judge people and waivers of the whole, without judging the part. */
export function surveyOf(workspace: Workspace, run: RuleRun): Omit<Outcome, 'findings'> {
  const entityOf = entityIn(workspace);
  const waivers = workspace.documents.flatMap(({ source }) =>
    waiversOf(source).map((waiver) => ({
      ...waiver,
      entity: entityOf({ source, path: [] }) ?? null,
    })),
  );
  return {
    waivers,
    aboutSettings: unknownSettings(workspace.documents, run.rules, run.lang),
    people: detach(peopleOf(workspace), entityOf),
  };
}
