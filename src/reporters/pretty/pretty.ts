import type { Finding, Report } from '../../findings/finding.js';
import { linesReader } from '../frame/text-lines.js';
import type { ReportContext, Reporter } from '../reporter.js';
import { visible } from '../visible.js';
import { type Words, wordsOf } from '../words.js';
import { findingSection } from './finding-section.js';

/** Columns where the terminal's width is not known, and the bounds within which it is followed. */
const COLUMNS = { unknown: 100, least: 40, most: 120 };

/** For people: each finding with its places in their files, what to type, and a summary. */
export const pretty: Reporter = (report, context) => {
  const words = wordsOf(context.lang);
  const findings = report.findings.filter(({ waived }) => waived === null);
  if (findings.length === 0) return context.quiet ? '' : cleanLine(report, context, words);
  const layout = {
    columns: columnsOf(context.columns),
    paint: context.paint,
    words,
    linesOf: linesReader(context.readText),
  };
  const sections = findings.map((finding) => findingSection(finding, layout));
  if (!context.quiet) sections.push(ending(report, findings, context, words));
  return `${sections.join('\n\n')}\n`;
};

function columnsOf(columns: number | undefined): number {
  if (columns === undefined || columns < 1) return COLUMNS.unknown;
  return Math.min(COLUMNS.most, Math.max(COLUMNS.least, columns));
}

function cleanLine({ summary }: Report, { paint }: ReportContext, words: Words): string {
  return `${paint.success(words.clean(summary))}\n`;
}

/** Where to read more, once for each rule, and the counts as the very last line. */
function ending(
  { summary }: Report,
  findings: readonly Finding[],
  { paint }: ReportContext,
  words: Words,
): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const more = rules.map((rule, index) => {
    const word = index === 0 ? words.more : ' '.repeat(words.more.length);
    return `${word} ${paint.faint(`passport explain ${visible(rule)}`)}`;
  });
  return [...more, '', paint.message(words.summary(summary))].join('\n');
}
