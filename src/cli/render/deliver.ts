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

/** A path as the user would type it. */
export function shownPath(target: string, cwd: string): string {
  return path.relative(cwd, target) || target;
}

/**
 * Puts a file in its place and says so; one that cannot be written is told of and leaves the rest to
 * be done.
 *
 * @returns false where it was not written
 */
export function deliver(
  { set, name, bytes }: Delivery,
  request: RenderRequest,
  context: CommandContext,
): boolean {
  const { terminal, lang, cwd } = context;
  const say = renderWords(lang);
  const target = targetOf(request, set, name);
  const placed = placeOutput(target, bytes, { force: request.force });
  const shown = shownPath(target, cwd);
  if ('failure' in placed) {
    terminal.err(`${say.notMade(shown, reasonOf(placed, say, context))}\n`);
    return false;
  }
  if (placed.done === 'made' || !request.onlyChanged) terminal.out(`${say.made(shown)}\n`);
  return true;
}

function reasonOf(
  { failure }: Extract<Placed, { failure: string }>,
  say: RenderWords,
  { words }: CommandContext,
): string {
  return say.failures[failure] ?? words.reasons[failure] ?? failure;
}
