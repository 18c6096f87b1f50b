import { contentText, isContentPart } from '../../render/provenance/content-parts.js';
import { hashOfText } from '../../render/provenance/file-properties.js';
import { pageText } from '../../render/provenance/page-marks.js';
import { unpackParts } from '../../render/writers/repack.js';
import { longestCommonSubsequence } from '../../source/edit/longest-common-subsequence.js';
import type { LoadedWorkspace } from '../../workspace/load-workspace.js';
import type { CommandContext } from '../command.js';
import { documentSets } from '../document-sets.js';
import { renderSetup } from '../render/render-setup.js';
import { setRenderer } from '../render/set-renderer.js';
import type { MadeFile } from './read-file.js';

/** A paragraph or a cell that was edited: absent on one side where it came or went. */
export interface Edit {
  readonly was: string | null;
  readonly now: string | null;
}

/** The lines that differ, those between two that agree set side by side. */
function differences(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const edits: Edit[] = [];
  let [first, second] = [0, 0];
  for (const [oldAt, newAt] of [
    ...longestCommonSubsequence(before, after),
    [before.length, after.length] as const,
  ]) {
    const count = Math.max(oldAt - first, newAt - second);
    for (let index = 0; index < count; index++) {
      const was = first + index < oldAt ? before[first + index] : undefined;
      const now = second + index < newAt ? after[second + index] : undefined;
      edits.push({ was: was ?? null, now: now ?? null });
    }
    [first, second] = [oldAt + 1, newAt + 1];
  }
  return edits;
}

/** The file as it was made, made again. */
async function madeAgain(
  { provenance, format }: MadeFile,
  loaded: LoadedWorkspace,
  context: CommandContext,
): Promise<Uint8Array | undefined> {
  const ids = provenance.sources.map(({ id }) => id);
  const set = documentSets(loaded.workspace).find(({ id }) => id === provenance.project);
  const views = set?.views().filter(({ id }) => ids.includes(id)) ?? [];
  if (set === undefined || views.length !== ids.length) return undefined;
  const render = setRenderer(renderSetup(loaded, [format], context));
  const result = await render({ id: set.id, views, ...(ids.length > 1 && { pack: set.id }) });
  const files = 'files' in result ? result.files : [];
  return files.find(({ documents }) => documents.length === ids.length)?.bytes;
}

/**
 * What was edited in a file by hand, while its sources stayed: it is made once more and compared.
 *
 * @returns `undefined` where it cannot be made as it was (another version, another form)
 */
export async function handEdits(
  made: MadeFile,
  loaded: LoadedWorkspace,
  context: CommandContext,
): Promise<readonly Edit[] | undefined> {
  const bytes = await madeAgain(made, loaded, context);
  if (bytes === undefined) return undefined;
  const lines = linesOf(bytes, made.format);
  if (hashOfText(lines) !== made.provenance.text) return undefined;
  return differences(lines, made.lines);
}

function linesOf(bytes: Uint8Array, format: MadeFile['format']): readonly string[] {
  if (format === 'html') return pageText(new TextDecoder().decode(bytes));
  return contentText(unpackParts(bytes, isContentPart));
}
