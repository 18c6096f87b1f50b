import type { Severity } from '../findings/finding.js';
import type { LoadedDocument } from '../model/document.js';
import type { Project } from '../model/project.js';
import type { Workspace } from '../model/workspace.js';
import type { Place } from '../source/source-file.js';
import type { PeopleRegister } from './contacts/people-register.js';

/** Facts of a finding: plain data, the same in every language. */
export type Args = Readonly<Record<string, unknown>>;

/** What a rule says of one place. */
export interface RuleReport<A extends Args = Args> {
  readonly at: Place;
  readonly args: A;
  /** Other places it depends on; `label` names the words in the rule's page. */
  readonly related?: readonly { readonly at: Place; readonly label: string }[];
  /** Places that this rests on and that are not worth showing: what is wrong there may be its cause. */
  readonly follows?: readonly Place[];
  /** What to write instead, as it would stand in the file. */
  readonly suggestion?: string;
  /** `project/kind:id` of what the finding speaks of. */
  readonly entity?: string;
  /** Where this case is lighter or heavier than the rule's own severity. */
  readonly severity?: Severity;
  /** How a program may mend it. */
  readonly fix?: RuleFix;
}

/** New words for texts in the finding's own file; safe where they mean the same. */
export interface RuleFix {
  readonly safe: boolean;
  readonly changes: readonly RuleChange[];
  /** Where the file is to be saved in another encoding; nothing else is changed then. */
  readonly encoding?: 'utf-8';
}

/** `value`: what a text, or the part of it that the place means, is to say; `raw`: what is to stand in the file. */
export type RuleChange = { readonly at: Place } & (
  | { readonly value: string }
  | { readonly raw: string }
);

/** A rule's words in one language. */
export interface RuleWords<A extends Args = Args> {
  /** A few words, for lists. */
  readonly title: string;
  /** What is looked at, and when the rule speaks. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  readonly message: (args: A) => string;
  readonly related?: Readonly<Record<string, (args: A) => string>>;
}

/** Everything a person reads about a rule. The examples are run as tests: the bad one must be found, the good one not. */
export interface RulePage<A extends Args = Args> {
  readonly ru: RuleWords<A>;
  readonly en: RuleWords<A>;
  /** YAML; several documents are parted by `---`. The line at fault ends with `# <-`. */
  readonly bad: string;
  readonly good: string;
  readonly options?: Readonly<Record<string, { readonly ru: string; readonly en: string }>>;
}

export type Emit<A extends Args> = (report: RuleReport<A>) => void;

/**
 * What a rule looks at: one document, one project with all its documents, everything that hangs
 * together, or everybody whom all the documents name. A large workspace is looked at part by part: a
 * part has whole projects with all that they refer to, so only `people` may compare strangers.
 */
export interface Subjects {
  readonly document: LoadedDocument;
  readonly project: Project;
  readonly workspace: Workspace;
  readonly people: PeopleRegister;
}

export interface Rule<A extends Args = Args, S extends keyof Subjects = keyof Subjects> {
  /** `family/name`. */
  readonly id: string;
  readonly severity: Severity;
  readonly scope: S;
  readonly page: RulePage<A>;
  /** Rules whose findings only follow from one of this rule when they rest on the same place. */
  readonly absorbs?: readonly string[];
  /** True where no final document is made of what the rule speaks of, however light the finding. */
  readonly barsFinal?: true;
  readonly check: (subject: Subjects[S], emit: Emit<A>, options: Args) => void;
}

/**
 * A rule whose argument type is known inside its own file only: what the registry holds. Made by
 * `defineRule`, which is where the types of message and report are held to each other.
 */
export interface RegisteredRule {
  readonly id: string;
  readonly severity: Severity;
  readonly scope: keyof Subjects;
  readonly absorbs: readonly string[];
  readonly barsFinal: boolean;
  readonly page: RulePage;
  /** Runs the rule and makes the words of each report. */
  readonly run: (
    subjects: Partial<Subjects>,
    options: Args,
    lang: Language,
  ) => readonly WordedReport[];
}

export type Language = 'ru' | 'en';

/** A report with its words. */
export interface WordedReport extends Omit<RuleReport, 'related'> {
  readonly message: string;
  readonly related: readonly { readonly at: Place; readonly message: string }[];
}
