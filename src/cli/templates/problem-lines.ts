import type { TemplateProblem } from '../../render/problem.js';
import { templateProblemWords } from '../../render/problem-words.js';
import { frame } from '../../reporters/frame/frame.js';
import { wordsOf } from '../../reporters/words.js';
import type { CommandContext } from '../command.js';
import type { OpenTemplates } from './open.js';

const COLUMNS = 100;
/** What a mistake is about begins at its place: a name, a tag, an expression. */
const SUBJECT = /^(?:\{\{[#/>]?|<\/?)?[\w.@/-]+/;

/** A mistake with its place and the line it stands in. */
export function problemLines(
  problem: TemplateProblem,
  file: string,
  { read }: OpenTemplates,
  { terminal, lang, paint }: CommandContext,
): readonly string[] {
  const { line, column } = problem;
  const lines = read(problem.file)?.split(/\r?\n/) ?? [];
  const [subject = ''] = SUBJECT.exec((lines[line - 1] ?? '').slice(column - 1)) ?? [];
  const end = { line, column: column + Math.max(1, subject.length) };
  const mark = { range: { start: { line, column }, end }, primary: true, label: null };
  const style = {
    columns: Math.min(terminal.columns ?? COLUMNS, COLUMNS),
    digits: String(line + 1).length,
    severity: 'error',
    paint,
    words: wordsOf(lang),
  } as const;
  return [
    paint.message(templateProblemWords(problem, lang)),
    `  ${paint.place(`${file}:${line}:${column}`)}`,
    ...(lines.length >= line ? frame(lines, [mark], style) : []),
  ];
}
