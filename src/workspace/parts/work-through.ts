import { type Elsewhere, watched } from '../../model/elsewhere.js';
import { linkWorkspace } from '../../model/link/workspace.js';
import type { Workspace } from '../../model/workspace.js';
import { RULES } from '../../rules/registry.js';
import { type Outcome, stateRules, surveyOf } from '../../rules/state-rules.js';
import { useCompiledValidators } from '../../schema/validate-data.js';
import { type AskedLevels, readConfig, ruleSettings } from '../config.js';
import { type Figures, figuresOf } from '../figure-files.js';
import { type GiveWay, GO_ON } from '../give-way.js';
import { everyDocument } from '../load-workspace.js';
import { opener, type Unopened } from '../open-workspace.js';
import { steadyOpen } from '../steady-open.js';
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
  /** The numbers of the parts that are to be looked at; the others are known. */
  readonly left: readonly number[];
  /** The numbers of the parts that the rules are to judge; of the others only people and waivers are told. */
  readonly judged?: readonly number[];
  /** The digests of files when the run began; where they are given, the bytes read are compared with them. */
  readonly digests?: ReadonlyMap<string, string>;
  /** The place in `left` of the next part that nobody has taken, as one `Int32`. */
  readonly next: SharedArrayBuffer;
}

/** What is left of a part when its files have been let go. */
export interface PartOutcome extends Outcome {
  readonly part: number;
  /** The documents of the part, by file; the first part's have the shared ones. */
  readonly files: readonly string[];
  readonly unopened: readonly Unopened[];
  readonly figures: Figures;
  /** True where what is said depends on which documents there are elsewhere. */
  readonly asksElsewhere: boolean;
  /** False where a file of the part was no longer what it was when the run began. */
  readonly isSteady: boolean;
}

/** Hears how many parts have been taken, by anyone, of how many. */
export type TellParts = (taken: number, total: number) => void;

/** Takes part after part until none is left: reads it, runs the rules over it, lets it go. */
export async function workThrough(
  task: PartsTask,
  { tell, giveWay = GO_ON }: { readonly tell?: TellParts; readonly giveWay?: GiveWay } = {},
): Promise<readonly PartOutcome[]> {
  const { root, lang, elsewhere, parts, left, judged, digests, today } = task;
  const { config, document } = await readConfig(root, task.config);
  const run = { rules: RULES, settings: ruleSettings(config, task.asked), lang };
  const next = new Int32Array(task.next);
  const outcomes: PartOutcome[] = [];
  await useCompiledValidators();
  const sharedOpen = steadyOpen(opener(root, []), digests);
  const common = await everyDocument(task.shared, sharedOpen.open, { giveWay });
  const shared = document === undefined ? common : [document, ...common];
  const surrounded = async (linked: Workspace) => ({
    ...(await withSurroundings(root, config, linked)),
    ...(today && { today }),
  });
  const checkPart = async (part: number): Promise<PartOutcome> => {
    const unopened: Unopened[] = [];
    const { open, isSteady } = steadyOpen(opener(root, unopened), digests);
    const own = await everyDocument(parts[part] ?? [], open, { giveWay });
    const documents = [...shared, ...own].sort((a, b) => (a.source.file < b.source.file ? -1 : 1));
    const told = new Set(part === 0 ? [] : shared);
    const outside = watched(elsewhere);
    const linked = linkWorkspace(documents, outside.elsewhere);
    const isJudged = judged?.includes(part) ?? true;
    await giveWay();
    const workspace = isJudged ? await surrounded(linked) : linked;
    await giveWay();
    const outcome = isJudged
      ? stateRules(workspace, run, told)
      : { findings: [], ...surveyOf(workspace, run) };
    const files = [...(part === 0 ? common : []), ...own].map(({ source }) => source.file);
    const figures = figuresOf(workspace);
    return {
      ...outcome,
      part,
      files,
      unopened,
      figures,
      asksElsewhere: outside.isAsked(),
      isSteady: sharedOpen.isSteady() && isSteady(),
    };
  };
  for (
    let part = left[Atomics.add(next, 0, 1)];
    part !== undefined;
    part = left[Atomics.add(next, 0, 1)]
  ) {
    // A copy, as another thread would get it: words of a finding must not keep its file in memory.
    outcomes.push(structuredClone(await checkPart(part)));
    letGo();
    tell?.(Math.min(Atomics.load(next, 0), left.length), left.length);
  }
  return outcomes;
}
