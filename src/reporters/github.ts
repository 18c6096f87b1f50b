import type { Finding, Severity } from '../findings/finding.js';
import { messageWithFollowing } from './message-line.js';
import type { Reporter } from './reporter.js';
import { visibleLine } from './visible.js';
import { type Words, wordsOf } from './words.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** GitHub shows so many annotations of a level for one step and drops the others without a word. */
const SHOWN = 10;

const MESSAGE_ESCAPES: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };
const PROPERTY_ESCAPES: Readonly<Record<string, string>> = {
  ...MESSAGE_ESCAPES,
  ':': '%3A',
  ',': '%2C',
};

function escaped(text: string, escapes: Readonly<Record<string, string>>): string {
  return text.replace(/[%\r\n:,]/g, (sign) => escapes[sign] ?? sign);
}

function propertiesOf(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${escaped(String(value), PROPERTY_ESCAPES)}`)
    .join(',');
}

function annotation(finding: Finding, path: string, words: Words): string {
  const { rule, severity, range } = finding;
  const { start, end } = range;
  // A column of the last line means nothing to GitHub where the first is another line.
  const columns: Readonly<Record<string, number>> =
    start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = propertiesOf({
    file: path,
    line: start.line,
    endLine: end.line,
    ...columns,
    title: rule,
  });
  const text = visibleLine(messageWithFollowing(finding, words));
  return `::${COMMANDS[severity]} ${properties}::${escaped(text, MESSAGE_ESCAPES)}\n`;
}

/**
 * For GitHub's workflow log: each finding as an annotation of its line, errors first; where there are
 * more than GitHub shows, a last one says how many.
 *
 * Source: GitHub Docs, «Workflow commands for GitHub Actions».
 */
export const github: Reporter = ({ findings, summary }, { lang, fromRepository }) => {
  const words = wordsOf(lang);
  const live = findings.filter(({ waived }) => waived === null);
  const levels: readonly Severity[] = ['error', 'warning', 'info'];
  const groups = levels.map((level) => live.filter(({ severity }) => severity === level));
  const lines = groups.flat().map((one) => annotation(one, fromRepository(one.file), words));
  const isCapped = groups.some((group) => group.length > SHOWN);
  const capped = `::notice title=passport::${escaped(words.capped(summary, SHOWN), MESSAGE_ESCAPES)}\n`;
  return `${isCapped ? capped : ''}${lines.join('')}`;
};
