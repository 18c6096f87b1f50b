import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import { isUnreadable, type UnreadableCode } from '../../import/unreadable.js';
import { readParts } from '../../import/zip/read-parts.js';
import { letterheadWords } from '../../language/catalogue/letterhead.js';
import { inspectLetterhead, isLetterheadPart } from '../../render/letterhead/inspect.js';
import type { Letterhead } from '../../render/letterhead/letterhead.js';
import { errorCode } from '../../source/error-code.js';
import type { Config } from '../../workspace/config.js';
import type { CommandContext } from '../command.js';
import { unknownName } from '../unknown-name.js';

/** What the settings say of a letterhead: its path from the workspace's root, and what is printed on it. */
export type LetterheadSetting = Config['letterhead'];

/** The path of a letterhead from the workspace's root, where the settings name one. */
export function letterheadFile(setting: LetterheadSetting): string | undefined {
  return typeof setting === 'object' ? setting.file : setting;
}

/**
 * Opens the letterhead that a workspace names, if it does.
 *
 * @param known kinds of documents and names of forms
 * @throws UserError where it does not open or cannot serve, with everything that is wrong with it, or is
 *   meant for what there is not
 */
export function openLetterhead(
  root: string,
  setting: LetterheadSetting,
  known: () => readonly string[],
  context: CommandContext,
): Letterhead | undefined {
  const file = letterheadFile(setting);
  if (file === undefined) return undefined;
  const opened = openFile(root, file, context);
  const wanted = typeof setting === 'object' ? setting.for : undefined;
  if (wanted === undefined) return opened;
  const only = wanted.filter((one) => one !== undefined);
  const names = known();
  const wrong = only.find((one) => !names.includes(one));
  if (wrong === undefined) return { ...opened, only };
  const { noSuchUse } = letterheadWords(context.lang);
  throw unknownName(noSuchUse(wrong), wrong, names, context.words);
}

function openFile(
  root: string,
  name: string,
  { lang, words: { reasons } }: CommandContext,
): Letterhead {
  const words = letterheadWords(lang);
  const file = path.join(root, name);
  if (!existsSync(file)) throw new UserError(words.missing(name));
  const isInside = realpathSync(file).startsWith(realpathSync(root) + path.sep);
  if (!isInside) throw new UserError(words.outside(name));
  const inspected = inspectLetterhead(...partsOf(file, name, lang, reasons));
  if ('letterhead' in inspected) return inspected.letterhead;
  const lines = inspected.problems.map(({ code, mark = '', nearest }) => {
    const hint = nearest === undefined ? '' : `. ${words.perhaps(nearest)}`;
    return words.problem(name, code, mark) + hint;
  });
  throw new UserError(lines.join('\n'));
}

/** What is not even a zip. */
const NO_ZIP: readonly UnreadableCode[] = ['empty', 'pdf', 'not-a-document'];

/** The file and the texts of the parts that matter. What is no zip has no parts: no Word document. */
function partsOf(
  file: string,
  name: string,
  lang: CommandContext['lang'],
  reasons: Readonly<Record<string, string>>,
): [Uint8Array, ReadonlyMap<string, string>] {
  try {
    const bytes = new Uint8Array(readFileSync(file));
    const decoder = new TextDecoder();
    const parts = [...readParts(bytes, isLetterheadPart)];
    return [bytes, new Map(parts.map(([part, text]) => [part, decoder.decode(text)]))];
  } catch (error) {
    if (isUnreadable(error) && NO_ZIP.includes(error.code)) return [new Uint8Array(), new Map()];
    const code = errorCode(error);
    const words = letterheadWords(lang);
    throw new UserError(words.notOpened(name, words.reasons[code] ?? reasons[code] ?? code));
  }
}
