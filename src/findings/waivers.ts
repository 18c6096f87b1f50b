import { commentsOf } from '../source/comments.js';
import { locateSpan } from '../source/locate.js';
import type { SourceFile } from '../source/source-file.js';
import type { Location } from './finding.js';

/** One rule that a comment asks to pass over: plain data, and where the comment stands. */
export interface Waiver extends Location {
  readonly rule: string;
  /** Empty where the author gave none. */
  readonly reason: string;
  /** The line it is for; absent when it is for the whole file. */
  readonly line?: number;
}

const GRAMMAR = /^passport-ignore(-file)?\b\s*([^:]*)(?::\s*(.*))?$/s;

/** The first line after a comment of its own that is neither blank nor a comment. */
function lineBelow(lines: readonly string[], line: number): number {
  let below = line;
  while (below < lines.length && /^\s*(?:#|$)/.test(lines[below] ?? '')) below++;
  return below + 1;
}

/**
 * The waivers written in a file: `# passport-ignore <rule>[, <rule>]: <reason>` at the end of a line
 * or alone above it, `# passport-ignore-file …` for the whole file.
 */
export function waiversOf(source: SourceFile): readonly Waiver[] {
  if (source.data === undefined || !source.text.includes('passport-ignore')) return [];
  const lines = source.text.split(/\r\n|\r|\n/);
  const waivers: Waiver[] = [];
  for (const comment of commentsOf(source)) {
    const match = GRAMMAR.exec(comment.text);
    if (match === null) continue;
    const reason = (match[3] ?? '').trim();
    const line = comment.alone ? lineBelow(lines, comment.line) : comment.line;
    const range = locateSpan(source, comment.span);
    const rules = (match[2] ?? '').split(/[\s,]+/).filter((rule) => rule !== '');
    for (const rule of rules.length > 0 ? rules : ['']) {
      const waiver = { file: source.file, range, rule, reason };
      waivers.push(match[1] === undefined ? { ...waiver, line } : waiver);
    }
  }
  return waivers;
}

/** The waivers of many files, found by file, line and rule. */
export function waiverIndex<W extends Waiver>(waivers: readonly W[]) {
  const index = new Map<string, W>();
  const key = (file: string, line: number | undefined, rule: string) =>
    `${file}\n${line ?? ''}\n${rule}`;
  for (const waiver of waivers) {
    if (waiver.reason !== '') index.set(key(waiver.file, waiver.line, waiver.rule), waiver);
  }
  return (rule: string, file: string, line: number): W | undefined =>
    index.get(key(file, line, rule)) ?? index.get(key(file, undefined, rule));
}
