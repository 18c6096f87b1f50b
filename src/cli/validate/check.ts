import { workspaceWords } from '../../language/catalogue/workspace.js';
import { areSchemasStale } from '../../workspace/schema-copies.js';
import type { CommandContext, OptionValues } from '../command.js';
import { writeReports } from '../write-reports.js';
import { gather } from './gather.js';
import { joinVerdicts } from './join-verdicts.js';
import { narrowReport } from './narrow-report.js';
import type { ValidateRequest } from './request.js';
import { markOf } from './share-mark.js';

const OK = 0;
const FINDINGS = 1;
const WRONG_USE = 2;

/** Reads, checks, reports, once: 0 clean, 1 findings, 2 wrong use or a file that does not open. */
export async function check(
  args: readonly string[],
  request: ValidateRequest,
  options: OptionValues,
  context: CommandContext,
): Promise<number> {
  const { terminal, words, lang, global } = context;
  const gathered = await gather(args, request, options, context);
  const { checked, closed, nowhere, isMended, isWhole, folder } = gathered;
  const isShare = request.common.shard !== undefined;
  const narrowed = await narrowReport(
    joinVerdicts(checked, folder),
    options,
    { isWhole, isShare },
    context,
  );
  const { report } = narrowed;
  const unopened = checked.flatMap((one) => one.unopened);
  // «No findings» about nothing would be read as praise; a share of several may well be empty.
  const isEmpty = !isShare && report.summary.files + report.findings.length === 0;
  const troubles = [
    ...closed,
    ...nowhere.map(words.errors.notFound),
    ...unopened.map(({ file, reason }) =>
      words.errors.cannotOpen(file, words.reasons[reason] ?? reason),
    ),
  ];
  if (isEmpty && troubles.length === 0) troubles.push(words.errors.noDocuments);
  const isWrong = !isMended || troubles.length > 0 || checked.some((one) => one.isConfigWrong);
  // Whoever is asked to stop by now writes nothing more.
  await request.common.giveWay?.();
  if (!isEmpty) {
    const state = { complete: !isWrong, isWhole };
    const mark = await markOf(request, narrowed, state, options, context);
    await writeReports({ ...report, ...mark }, request.formats, narrowed, context);
  }
  for (const trouble of troubles) terminal.err(`${words.errors.prefix}: ${trouble}.\n`);
  if (global.quiet !== true && checked.some(({ root }) => areSchemasStale(root))) {
    terminal.err(`${workspaceWords(lang).staleSchemas}\n`);
  }
  return isWrong ? WRONG_USE : request.isFailed(narrowed) ? FINDINGS : OK;
}
