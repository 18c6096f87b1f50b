import { existsSync } from 'node:fs';
import path from 'node:path';
import { verifyWords } from '../../language/catalogue/verify.js';
import { CONFIG_FILE, findRoot } from '../../workspace/find-root.js';
import { type LoadedWorkspace, loadWorkspace } from '../../workspace/load-workspace.js';
import type { CommandContext, CommandRun } from '../command.js';
import { sourceComparer } from '../verify/compare.js';
import { namedFiles } from '../verify/named-files.js';
import { type MadeFile, readMadeFile } from '../verify/read-file.js';
import { agrees, type Verdict, verdictData, verdictLines } from '../verify/verdict.js';

const OK = 0;
const FINDINGS = 1;
const WRONG_USE = 2;
const FORMAT_VERSION = 1;

/** The workspace to compare with: that of the current folder, else that of the first file. */
function rootFor(cwd: string, files: readonly string[]): string {
  const here = findRoot(cwd);
  const [first] = files;
  if (existsSync(path.join(here, CONFIG_FILE)) || first === undefined) return here;
  const there = findRoot(path.resolve(cwd, first));
  return existsSync(path.join(there, CONFIG_FILE)) ? there : here;
}

async function verdictsOf(
  files: readonly string[],
  context: CommandContext,
): Promise<readonly Verdict[]> {
  const { cwd, global } = context;
  const config = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  const loaded = await loadWorkspace(rootFor(cwd, files), config === undefined ? {} : { config });
  const compare = sourceComparer(loaded.workspace);
  const verdicts: Verdict[] = [];
  for (const file of files) {
    const made = readMadeFile(path.resolve(cwd, file));
    if (!('provenance' in made)) {
      verdicts.push({ file, unreadable: made });
      continue;
    }
    const changes = compare(made.provenance.sources);
    const isByHandAlone = made.edited === 'text' && changes.length === 0;
    const edits = isByHandAlone ? await editsOf(made, loaded, context) : undefined;
    verdicts.push({ file, made, changes, ...(edits && { edits }) });
  }
  return verdicts;
}

/** What was edited by hand; the writers of documents are loaded only for that. */
async function editsOf(made: MadeFile, loaded: LoadedWorkspace, context: CommandContext) {
  const { handEdits } = await import('../verify/edits.js');
  return handEdits(made, loaded, context);
}

/** `passport verify`: whether files made earlier still say what the sources say. */
export const run: CommandRun = async (context, given, options) => {
  const { terminal, lang, global } = context;
  const say = verifyWords(lang);
  const verdicts = await verdictsOf(namedFiles(context.cwd, given), context);
  const unread = verdicts.filter((one) => 'unreadable' in one);
  const differing = verdicts.filter((one) => !agrees(one) && !('unreadable' in one));
  const tell = (verdict: Verdict) => `${verdictLines(verdict, say, context).join('\n')}\n`;
  if (options.json === true) {
    const data = { version: FORMAT_VERSION, files: verdicts.map(verdictData) };
    terminal.out(`${JSON.stringify(data, null, 2)}\n`);
  } else {
    for (const one of verdicts) {
      if ('unreadable' in one) terminal.err(tell(one));
      else if (global.quiet !== true || !agrees(one)) terminal.out(tell(one));
    }
    if (differing.length > 0 && global.quiet !== true) terminal.err(`${say.renew}\n`);
  }
  if (unread.length > 0) return WRONG_USE;
  return differing.length > 0 ? FINDINGS : OK;
};
