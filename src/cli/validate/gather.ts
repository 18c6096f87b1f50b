import path from 'node:path';
import type { CheckOptions, Selection, Verdict } from '../../workspace/check-workspace.js';
import { findRoot } from '../../workspace/find-root.js';
import { askedProfile } from '../asked-profile.js';
import type { CommandContext, OptionValues } from '../command.js';
import { expandPatterns } from '../expand-patterns.js';
import { isForeign } from '../import/is-foreign.js';
import { progress } from '../progress.js';
import { type Glob, selectPaths } from '../select-paths.js';
import { withNested } from '../with-nested.js';
import { checkerOf } from './checker.js';
import type { ValidateRequest } from './request.js';
import { fromStandardInput } from './standard-input.js';

/** What was found wherever the paths led. */
export interface Gathered {
  readonly checked: readonly Verdict[];
  /** Why Word and Excel files could not be read, in the user's language. */
  readonly closed: readonly string[];
  /** Paths that lead nowhere, and patterns that nothing matches. */
  readonly nowhere: readonly string[];
  /** False where `--fix` could not write. */
  readonly isMended: boolean;
  /** Whether everything in the workspaces was asked about. */
  readonly isWhole: boolean;
  /** The folder that paths of several workspaces are told from. */
  readonly folder: string;
}

/** True where a pattern means a document of a workspace, or a file of it that does not open. */
function hasMatch({ root, files, unopened }: Verdict, glob: Glob): boolean {
  const place = path.relative(glob.root, root).split(path.sep).join('/');
  const all = [...files, ...unopened.map(({ file }) => file)];
  return !place.startsWith('..') && all.some((file) => glob.matches(path.posix.join(place, file)));
}

/** `--fix`: puts right what is safe before the report; stdout is kept for that. */
async function mendFirst(
  selections: readonly Selection[],
  options: Omit<CheckOptions, 'given'>,
  context: CommandContext,
): Promise<boolean> {
  const { fixAll } = await import('../fix/fix-all.js');
  const request = { rules: [], unsafe: false, approved: false };
  return fixAll(selections, request, options, context);
}

/** Checks every workspace and every file that the arguments mean. */
export async function gather(
  args: readonly string[],
  request: ValidateRequest,
  options: OptionValues,
  context: CommandContext,
): Promise<Gathered> {
  const { words, cwd } = context;
  const foreign = expandPatterns(cwd, args.filter(isForeign));
  const others = args.filter((arg) => arg !== '-' && !isForeign(arg));
  const selected = selectPaths(cwd, others);
  // Without a path the whole workspace is meant, unless something else was named.
  const chosen = args.length === 0 || others.length > 0 ? selected.selections : [];
  const selections = request.common.config === undefined ? withNested(chosen) : chosen;
  const typed = args.includes('-') ? fromStandardInput(context, options) : undefined;
  const roots = [
    ...selections.map(({ root }) => root),
    ...foreign.map((file) => findRoot(path.resolve(cwd, file))),
    ...(typed ? [typed.selection.root] : []),
  ];
  const profile = await askedProfile(options, roots, context);
  const { asked } = request.common;
  const common = {
    ...request.common,
    asked: { ...asked, ...(profile !== undefined && { profile }) },
    tell: progress(words.progress.checking, context),
  };
  const checked: Verdict[] = [];
  const closed: string[] = [];
  const isMended = options.fix !== true || (await mendFirst(selections, common, context));
  const checker = checkerOf(options, context);
  for (const file of foreign) {
    await request.common.giveWay?.();
    const one = await checker.checkForeign(path.resolve(cwd, file), common);
    if (typeof one === 'string') closed.push(one);
    else checked.push(one);
  }
  if (typed) {
    checked.push(await checker.check(typed.selection, { ...common, given: typed.given }));
  }
  for (const selection of selections) checked.push(await checker.check(selection, common));
  checker.close();
  const unmatched = selected.globs.filter((glob) => !checked.some((one) => hasMatch(one, glob)));
  const nowhere = [...selected.missing, ...unmatched.map(({ given }) => given)];
  const [first, ...rest] = chosen;
  const isAlone = first !== undefined && rest.length + foreign.length === 0 && !typed;
  const isWhole = !typed && selections.every((one) => one.isWhole);
  return { checked, closed, nowhere, isMended, isWhole, folder: isAlone ? first.root : cwd };
}
