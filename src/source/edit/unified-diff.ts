import { longestCommonSubsequence } from './longest-common-subsequence.js';

/** Lines of context around a change. */
const CONTEXT = 3;
const NO_LINE_END = '\\ No newline at end of file';

/** One line of the comparison: its sign and the text with its line end. */
interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** The lines of a text, each with its line end, as the formats of `diff` and `git` count them: by LF. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function compare(before: readonly string[], after: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let [first, second] = [0, 0];
  const sides = [
    ...longestCommonSubsequence(before, after),
    [before.length, after.length] as const,
  ];
  for (const [oldAt, newAt] of sides) {
    for (const text of before.slice(first, oldAt)) lines.push({ sign: '-', text });
    for (const text of after.slice(second, newAt)) lines.push({ sign: '+', text });
    const text = before[oldAt];
    if (text !== undefined) lines.push({ sign: ' ', text });
    [first, second] = [oldAt + 1, newAt + 1];
  }
  return lines;
}

/** Stretches of lines to show: changes with their context, those that touch made one. */
function stretches(lines: readonly Line[]): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const [index, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    const [from, to] = [Math.max(0, index - CONTEXT), Math.min(lines.length, index + CONTEXT + 1)];
    const last = found.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else found.push([from, to]);
  }
  return found;
}

function printed({ sign, text }: Line): string {
  return text.endsWith('\n') ? sign + text : `${sign}${text}\n${NO_LINE_END}\n`;
}

/** «12,3»: where a side of a hunk begins and how long it is; an empty side names the line before. */
function side(before: number, count: number): string {
  const start = count === 0 ? before : before + 1;
  return count === 1 ? `${start}` : `${start},${count}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
};

/** A name as `git` writes it: in quotes with what would end it, and a tab after one with spaces, which would. */
function header(name: string): string {
  const quoted = name.replace(/["\\\t\n]/g, (sign) => ESCAPES[sign] ?? sign);
  return quoted === name ? `${name}${name.includes(' ') ? '\t' : ''}` : `"${quoted}"`;
}

/**
 * What changed in a file, as `diff -u` and `git apply` write and read it; empty where nothing did.
 *
 * @param file with `/`, from the folder in which the diff is to be applied
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const lines = compare(linesOf(before), linesOf(after));
  const count = (part: readonly Line[], sign: '-' | '+') =>
    part.filter((line) => line.sign === ' ' || line.sign === sign).length;
  const hunks = stretches(lines).map(([from, to]) => {
    const head = lines.slice(0, from);
    const part = lines.slice(from, to);
    const old = side(count(head, '-'), count(part, '-'));
    const now = side(count(head, '+'), count(part, '+'));
    return `@@ -${old} +${now} @@\n${part.map(printed).join('')}`;
  });
  const names = `--- ${header(`a/${file}`)}\n+++ ${header(`b/${file}`)}\n`;
  return names + hunks.join('');
}
