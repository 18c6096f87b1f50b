import type { Elsewhere } from '../../model/elsewhere.js';
import { linkWorkspace } from '../../model/link/workspace.js';
import { RULES } from '../../rules/registry.js';
import { type Outcome, stateRules } from '../../rules/state-rules.js';
import { useCompiledValidators } from '../../schema/validate-data.js';
import { type AskedLevels, readConfig, ruleSettings } from '../config.js';
import { everyDocument } from '../load-workspace.js';
import { opener, type Unopened } from '../open-workspace.js';
import { withSurroundings } from '../with-surroundings.js';
import { letGo } from './engine.js';

/** A workspace in parts, and who is next: plain data that threads can share. */
export interface PartsTask {
  readonly root: string;
  readonly config?: string;
  readonly asked?: AskedLevels;
  readonly lang: 'ru' | 'en';
  /** The day that counts as today, ISO 8601. */
  readonly today?: string;
  /** Files that every part rests on. */
  readonly shared: readonly string[];
  readonly elsewhere: Elsewhere;
  /** The files of each part. */
  readonly parts: readonly (readonly string[])[];
  /** The number of the next part that nobody has taken, as one `Int32`. */
  readonly next: SharedArrayBuffer;
}

/** What is left of a part when its files have been let go. */
export interface PartOutcome extends Outcome {
  readonly part: number;
  /** The documents of the part, by file; the first part's have the shared ones. */
  readonly files: readonly string[];
  readonly unopened: readonly Unopened[];
}

/** Hears how many parts have been taken, by anyone, of how many. */
export type TellParts = (taken: number, total: number) => void;

/** Takes part after part until none is left: reads it, runs the rules over it, lets it go. */
export async function workThrough(
  task: PartsTask,
  tell: TellParts = () => undefined,
): Promise<readonly PartOutcome[]> {
  const { root, lang, elsewhere, parts, today } = task;
  const { config, document } = await readConfig(root, task.config);
  const run = { rules: RULES, settings: ruleSettings(config, task.asked), lang };
  const next = new Int32Array(task.next);
  const outcomes: PartOutcome[] = [];
  await useCompiledValidators();
  const common = await everyDocument(task.shared, opener(root, []));
  const shared = document === undefined ? common : [document, ...common];
  const checkPart = async (part: number): Promise<PartOutcome> => {
    const unopened: Unopened[] = [];
    const own = await everyDocument(parts[part] ?? [], opener(root, unopened));
    const documents = [...shared, ...own].sort((a, b) => (a.source.file < b.source.file ? -1 : 1));
    const told = new Set(part === 0 ? [] : shared);
    const linked = linkWorkspace(documents, elsewhere);
    const workspace = await withSurroundings(root, config, linked);
    const outcome = stateRules({ ...workspace, ...(today && { today }) }, run, told);
    const files = [...(part === 0 ? common : []), ...own].map(({ source }) => source.file);
    return { ...outcome, part, files, unopened };
  };
  for (let part = Atomics.add(next, 0, 1); part < parts.length; part = Atomics.add(next, 0, 1)) {
    // A copy, as another thread would get it: words of a finding must not keep its file in memory.
    outcomes.push(structuredClone(await checkPart(part)));
    letGo();
    tell(Math.min(Atomics.load(next, 0), parts.length), parts.length);
  }
  return outcomes;
}
