import { RULES } from '../rules/registry.js';
import { decode } from '../source/decode.js';
import {
  type CheckOptions,
  checkWorkspace,
  type Selection,
  type Verdict,
  verdictOf,
} from './check-workspace.js';
import { ruleSettings } from './config.js';
import { configName } from './find-root.js';
import { openRoot } from './load-workspace.js';
import { checkParts, type Helpers } from './parts/check-parts.js';
import type { KeptParts } from './parts/known-parts.js';
import type { Shard } from './parts/shard.js';
import type { TellParts } from './parts/work-through.js';

/** Up to so many files a workspace is read at one go. */
const FEW = 64;

/** How a workspace is to be checked, where it is large. */
export interface ValidateOptions extends CheckOptions {
  readonly helpers?: Helpers;
  /** Hears how much of a large workspace is done. */
  readonly tell?: TellParts;
  /** From how many files on, and by how many bytes, it is divided; what is usual unless given. */
  readonly division?: { readonly atOnce: number; readonly partBytes: number };
  /** What is known of parts from runs before. */
  readonly kept?: KeptParts;
  /** Which of several runs this is, where several check a workspace together. */
  readonly shard?: Shard;
}

/**
 * Says what the rules find in a workspace, or in the part of it that is asked for; of any size, for
 * nothing of it is held longer than needed.
 */
export async function validateWorkspace(
  selection: Selection,
  options: ValidateOptions,
): Promise<Verdict> {
  const { root, isWhole, named, includes } = selection;
  const { helpers, tell, division, kept, given, config, asked, lang, today, shard, giveWay } =
    options;
  const isSmall = shard === undefined && (!isWhole || given !== undefined);
  if (isSmall) return checkWorkspace(selection, options);
  const opened = options.opened ?? (await openRoot(root, { named, ...(config && { config }) }));
  const { settings, listing: workspace } = opened;
  if (shard === undefined && workspace.files.length <= (division?.atOnce ?? FEW))
    return checkWorkspace(selection, { ...options, opened });
  const { document, unopened: closed } = settings;
  const rules = ruleSettings(settings.config, asked);
  const files = workspace.files.filter((file) => file !== document?.source.file);
  const checked = await checkParts({
    root,
    lang,
    ...(config && { config }),
    ...(today && { today }),
    ...(asked && { asked }),
    files,
    open: workspace.open,
    run: { rules: RULES, settings: rules, lang },
    ...(helpers && { helpers }),
    ...(division && { partBytes: division.partBytes }),
    ...(tell && { tell }),
    ...(giveWay && { giveWay }),
    ...(kept && { kept }),
    ...(shard && { shard }),
    ...(document && { settings: document.source }),
  });
  const { isOurs } = checked;
  const share = { ...selection, includes: (file: string) => includes(file) && isOurs(file) };
  const known = new Set([...checked.files, ...(document ? [document.source.file] : [])]);
  return verdictOf(share, configName(root, config), {
    findings: checked.findings,
    files: checked.files,
    unopened: [
      ...[...(closed ? [closed] : []), ...workspace.unopened].filter(({ file }) => isOurs(file)),
      ...checked.unopened,
    ],
    settings: rules,
    figures: checked.figures,
    readText: (file) => {
      const bytes = known.has(file) ? workspace.open(file) : undefined;
      return bytes && decode(bytes).text;
    },
  });
}
