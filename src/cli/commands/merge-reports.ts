import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import { shardWords } from '../../language/catalogue/shards.js';
import { decode } from '../../source/decode.js';
import { errorCode } from '../../source/error-code.js';
import { type CommandContext, type CommandRun, listOf } from '../command.js';
import { expandPatterns } from '../expand-patterns.js';
import { joinShards, type ShardReport } from '../merge/join-shards.js';
import { withoutAccepted } from '../merge/without-accepted.js';
import { isWrittenReport } from '../merge/written-report.js';
import { readThreshold } from '../validate/threshold.js';
import { parseFormats, writeReports } from '../write-reports.js';

const OK = 0;
const FINDINGS = 1;
const WRONG_USE = 2;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the report on one share. */
function readShardReport(name: string, { cwd, lang, words }: CommandContext): ShardReport {
  const say = shardWords(lang);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.resolve(cwd, name));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new UserError(words.errors.notFound(name));
    throw new UserError(words.errors.cannotOpen(name, words.reasons[code] ?? code));
  }
  const report = parsed(decode(bytes).text);
  if (!isWrittenReport(report)) throw new UserError(say.notReport(name));
  if (report.shard === undefined) throw new UserError(say.notShard(name));
  return { name, report, shard: report.shard };
}

/** Reads the documents that the report quotes, where they are at hand; nothing outside their folder. */
function quoter(base: string): (file: string) => string | undefined {
  return (file) => {
    const absolute = path.resolve(base, file);
    if (!absolute.startsWith(base + path.sep)) return undefined;
    try {
      return decode(readFileSync(absolute)).text;
    } catch {
      return undefined;
    }
  };
}

/** `passport merge-reports`: makes one report of those that `validate --shard` wrote. */
export const run: CommandRun = async (context, args, options) => {
  const { terminal, words, lang, cwd } = context;
  const say = shardWords(lang);
  const formats = parseFormats(listOf(options.format), context);
  const isFailed = readThreshold(options, context);
  const shards = expandPatterns(cwd, args).map((name) => readShardReport(name, context));
  const whole = joinShards(shards, say);
  const base = path.resolve(cwd, shards[0]?.shard.folder ?? '.');
  const incomplete = shards.filter(({ shard }) => !shard.complete);
  const joined = { report: whole, base, readText: quoter(base) };
  const { report, readText } = await withoutAccepted(joined, shards, options, context);
  await writeReports(report, formats, { base, readText }, context);
  for (const { name, shard } of incomplete) {
    terminal.err(`${words.errors.prefix}: ${say.incomplete(shard.number, name)}.\n`);
  }
  if (incomplete.length > 0) return WRONG_USE;
  const failOn = shards.map(({ shard }) => shard.failOn);
  return isFailed({ report, failOn }) ? FINDINGS : OK;
};
