import { UserError } from '../../findings/user-error.js';
import type { ApproveWords } from '../../language/catalogue/approve.js';
import { type NamedAct, parseAct } from '../../language/russian/act-words.js';
import { parseTiming } from '../../timing/index.js';
import type { Timing } from '../../timing/timing.js';
import type { OptionValues } from '../command.js';

/** What the user says of an approval. */
export interface ApprovalRequest {
  /** As it will stand in the file. */
  readonly date?: string;
  readonly act?: NamedAct;
  /** Who approved: a person of the directory, or a name and a post. */
  readonly by?: string;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a date says one day of the calendar, fully and in order. */
export function saysDay({ intervals, problems, precision }: Timing): boolean {
  const [day, ...others] = intervals;
  const isOne = day?.from !== undefined && day.from === day.to && ISO.test(day.from);
  return isOne && precision === 'day' && others.length + problems.length === 0;
}

/** A day as documents write it; one typed as 2021-06-18 becomes 18.06.2021. */
function writtenDay(given: string, words: ApproveWords): string {
  // The quotes are those of an instruction: --date «5 июня 2021 г.».
  const text = given.trim().replace(/^[«"]([^«»"]*)[»"]$/, '$1');
  if (!saysDay(parseTiming(text))) throw new UserError(words.badDate(given));
  const [, year, month, date] = ISO.exec(text) ?? [];
  return year === undefined ? text : `${date}.${month}.${year}`;
}

/** Reads the options of `approve`. */
export function approvalRequest(options: OptionValues, words: ApproveWords): ApprovalRequest {
  const { date, act: line, by } = options;
  const act = typeof line === 'string' ? parseAct(line) : undefined;
  if (typeof line === 'string' && act === undefined) throw new UserError(words.badAct(line));
  const own = typeof date === 'string' ? writtenDay(date, words) : undefined;
  const ofAct = act?.date === undefined ? own : writtenDay(act.date, words);
  const day = own ?? ofAct;
  return {
    ...(day !== undefined && { date: day }),
    ...(act && { act: { ...act, ...(ofAct !== undefined && { date: ofAct }) } }),
    ...(typeof by === 'string' && { by: by.trim() }),
  };
}
