import type { Finding } from '../../findings/finding.js';
import { waiversOf } from '../../findings/waivers.js';
import { concludeParts } from '../../rules/run-rules.js';
import type { RuleRun } from '../../rules/state-rules.js';
import { useCompiledValidators } from '../../schema/validate-data.js';
import { readSource } from '../../source/read.js';
import type { SourceFile } from '../../source/source-file.js';
import type { Figures } from '../figure-files.js';
import { type GiveWay, GO_ON } from '../give-way.js';
import type { Open, Unopened } from '../open-workspace.js';
import { tuned } from './engine.js';
import { type KeptParts, lookUpParts } from './known-parts.js';
import { type Outline, outlineOf } from './outline.js';
import { elsewhereOf, partition } from './partition.js';
import { rereader } from './reread.js';
import { type Shard, shareOf } from './shard.js';
import { type PartOutcome, type PartsTask, type TellParts, workThrough } from './work-through.js';

/** Who may help with the parts. */
export interface Helpers {
  /** The program that a thread runs: it takes a `PartsTask` and answers with its outcomes. */
  readonly script: string;
  /** Threads besides this one, at most. */
  readonly most: number;
  /** Parts there must be for each thread, this one included. */
  readonly partsEach: number;
}

type MadeHere = 'shared' | 'elsewhere' | 'parts' | 'left' | 'judged' | 'digests' | 'next';

/** What is asked of a large workspace. */
export interface PartsRequest extends Omit<PartsTask, MadeHere> {
  readonly files: readonly string[];
  readonly open: Open;
  readonly run: RuleRun;
  readonly helpers?: Helpers;
  /** How much a part holds, in bytes of its files. */
  readonly partBytes?: number;
  readonly tell?: TellParts;
  readonly giveWay?: GiveWay;
  /** What is known of parts from runs before. */
  readonly kept?: KeptParts;
  /** Which of several runs this is; it says its share only. */
  readonly shard?: Shard;
  /** The settings, where they are a document. */
  readonly settings?: SourceFile;
}

/** All findings of a workspace that is too large to be held at once, and the files of its documents. */
export interface PartsChecked {
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
  readonly unopened: readonly Unopened[];
  readonly figures: Figures;
  /** Whether a file is this run's to speak of; of several runs each has its own. */
  readonly isOurs: (file: string) => boolean;
}

async function askHelper(
  script: string,
  task: PartsTask,
  signal: AbortSignal,
): Promise<readonly PartOutcome[]> {
  const { Worker } = await import('node:worker_threads');
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    signal.addEventListener('abort', () => worker.terminate(), { once: true });
  });
}

function askHelpers(task: PartsTask, helpers: Helpers | undefined, signal: AbortSignal) {
  if (helpers === undefined) return [];
  const { script, most, partsEach } = helpers;
  const useful = Math.min(most, Math.floor(task.left.length / partsEach) - 1);
  return Array.from({ length: Math.max(0, useful) }, () => askHelper(script, task, signal));
}

/** Whether anything that all parts share asks to pass over a rule. */
async function hasWaivers(shared: readonly Outline[], open: Open, settings?: SourceFile) {
  const sources = settings === undefined ? [] : [settings];
  for (const { file } of shared)
    sources.push(await readSource(file, open(file) ?? new Uint8Array()));
  return sources.some((source) => waiversOf(source).length > 0);
}

/** Shares the parts among this thread and those that help, and waits for the last. */
async function judge(task: PartsTask, { helpers, tell, giveWay }: PartsRequest) {
  const ending = new AbortController();
  const done = [workThrough(task, { tell, giveWay }), ...askHelpers(task, helpers, ending.signal)];
  try {
    return (await Promise.all(done)).flat();
  } catch (error) {
    // What one of them cannot do, or was told not to, the others need not go on with.
    ending.abort();
    throw error;
  }
}

/**
 * Checks a workspace part by part, so that memory does not grow with it: each part is read, linked,
 * judged and let go. Where there are threads to help, each takes the next part that is left.
 */
export async function checkParts(request: PartsRequest): Promise<PartsChecked> {
  const { files, open, run, partBytes, kept, shard, settings, giveWay = GO_ON } = request;
  const { root, config, asked, lang, today } = request;
  // Loaded before the engine is tuned: what is loaded after does not find its compiled code.
  await useCompiledValidators();
  return tuned(async () => {
    const outlines: Outline[] = [];
    for (const file of files) {
      await giveWay();
      const bytes = open(file);
      if (bytes !== undefined) outlines.push(outlineOf(file, bytes));
    }
    const division = partition(outlines, partBytes, shard?.of);
    const share = shard && shareOf(division, shard);
    const isOurs = share?.isOurs ?? (() => true);
    const isWaived = share && (await hasWaivers(division.shared, open, settings));
    // Whether a waiver in what all share is needed shows in all parts only.
    const judged = isWaived ? undefined : share?.parts;
    const divided = {
      shared: division.shared.map(({ file }) => file),
      elsewhere: elsewhereOf(outlines),
      parts: division.parts.map((part) => part.map(({ file }) => file).sort()),
      ...(judged && { judged }),
    };
    const { known, left, keep } = lookUpParts(root, divided, kept);
    const task: PartsTask = {
      root,
      lang,
      ...(config && { config }),
      ...(asked && { asked }),
      ...(today && { today }),
      ...divided,
      left,
      ...(kept && { digests: kept.digests }),
      next: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
    };
    const fresh = await judge(task, request);
    keep(fresh);
    const outcomes = [...known, ...fresh].sort((a, b) => a.part - b.part);
    const findings = concludeParts(outcomes, run, rereader(open), isOurs);
    return {
      // Where all parts are judged, the other runs' are left out here.
      findings: judged === undefined ? findings.filter(({ file }) => isOurs(file)) : findings,
      files: outcomes.flatMap((one) => one.files),
      unopened: outcomes.flatMap((one) => one.unopened).filter(({ file }) => isOurs(file)),
      figures: {
        named: outcomes.flatMap(({ figures }) => figures.named),
        there: outcomes.flatMap(({ figures }) => figures.there),
      },
      isOurs,
    };
  });
}
