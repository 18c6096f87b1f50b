import path from 'node:path';
import { type RenderWords, renderWords } from '../../language/catalogue/render.js';
import { type Placed, placeOutput } from '../../render/output.js';
import type { CommandContext } from '../command.js';
import type { RenderRequest } from './request.js';

/** A file to be put in its place or compared with what is there. */
export interface Delivery {
  /** Id of the set, which is the name of its folder. */
  readonly set: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The absolute path of a file. */
export function targetOf({ out }: RenderRequest, set: string, name: string): string {
  return path.join(out, set, name);
}

/** A path as the user would type it: the shorter of the relative and the absolute one. */
export function shownPath(target: string, cwd: string): string {
  const relative = path.relative(cwd, target);
  return relative === '' || relative.length > target.length ? target : relative;
}

/** Puts a file in its place and says so; false where it could not be written. */
export type Deliver = (delivery: Delivery) => boolean;

/**
 * A delivery that tells of each file; one that cannot be written is told of and leaves the rest to be
 * done. A folder that cannot be written is told of once for all its files.
 */
export function deliverer(request: RenderRequest, context: CommandContext): Deliver {
  const { terminal, lang, cwd } = context;
  const say = renderWords(lang);
  const told = new Set<string>();
  return ({ set, name, bytes }) => {
    const target = targetOf(request, set, name);
    const placed = placeOutput(target, bytes, { force: request.force });
    const shown = shownPath(target, cwd);
    if (!('failure' in placed)) {
      if (placed.done === 'made' || !request.onlyChanged) terminal.out(`${say.made(shown)}\n`);
      return true;
    }
    const { folder } = placed;
    const reason = reasonOf(placed, say, context);
    if (folder === undefined) terminal.err(`${say.notMade(shown, reason)}\n`);
    else if (!told.has(folder)) {
      told.add(folder);
      terminal.err(`${say.noFolder(shownPath(folder, cwd), reason)}\n`);
    }
    return false;
  };
}

function reasonOf(
  { failure }: Extract<Placed, { failure: string }>,
  say: RenderWords,
  { words }: CommandContext,
): string {
  return say.failures[failure] ?? words.reasons[failure] ?? failure;
}
