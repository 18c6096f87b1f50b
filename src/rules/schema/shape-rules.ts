import type { ShapeProblem } from '../../schema/problem.js';
import { RULE_OF, type ShapeFacts, shapeMessage, shapeSuggestion } from '../../schema/words.js';
import { rawText } from '../../source/locate.js';
import type { Place } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { RegisteredRule, RuleFix, RuleWords } from '../rule.js';
import { SHAPE_PAGES } from './shape-pages.js';
import type { PageText } from './source-pages.js';

type RuleId = keyof typeof SHAPE_PAGES;
type ShapeArgs = { readonly problem: ShapeFacts };

function wordsIn(lang: 'ru' | 'en', [title, what, why, fix]: PageText['ru']): RuleWords<ShapeArgs> {
  return { title, what, why, fix, message: ({ problem }) => shapeMessage(problem, lang) };
}

/** Mistakes whose suggestion is a guess: it is put in only when asked for. */
const GUESSED: readonly ShapeProblem['code'][] = [
  'bad-value',
  'bad-pattern',
  'unknown-kind',
  'unknown-format',
];

/** «{Читающая школа}» is read as «Читающая школа:» without a value; only the file tells the two apart. */
function asWritten(problem: ShapeProblem, at: Place): ShapeProblem {
  if (problem.code !== 'colon-in-text' || !problem.args.text.endsWith(':')) return problem;
  const raw = rawText(at);
  if (!/^\{[^{}:\n]+\}$/.test(raw)) return problem;
  return { ...problem, args: { ...problem.args, text: raw, braced: true } };
}

/** Whether putting the suggestion in changes nothing of what the author meant. */
function isSafe(problem: ShapeProblem, at: Place): boolean | undefined {
  if (problem.code === 'unquoted-text' || problem.code === 'wrong-type') return true;
  if (problem.code === 'unknown-field') return problem.args.lookAlike;
  // Elsewhere the text is put together from parts, and quotes would go round the first alone.
  if (problem.code === 'colon-in-text') return rawText(at) === problem.args.text || undefined;
  return GUESSED.includes(problem.code) ? false : undefined;
}

/** A text before a colon is lost, other than a number, which is read as meant. */
function severityOf({ code }: ShapeProblem): { readonly severity?: 'error' } {
  return code === 'colon-in-text' ? { severity: 'error' } : {};
}

function fixOf(problem: ShapeProblem, at: Place, raw: string | undefined): { fix?: RuleFix } {
  const safe = raw === undefined ? undefined : isSafe(problem, at);
  if (raw === undefined || safe === undefined) return {};
  return { fix: { safe, changes: [{ at, raw }] } };
}

function shapeRule(id: RuleId, severity: 'error' | 'warning'): RegisteredRule {
  const { ru, en, bad, good }: PageText = SHAPE_PAGES[id];
  return defineRule<ShapeArgs, 'document'>({
    id,
    severity,
    scope: 'document',
    page: { ru: wordsIn('ru', ru), en: wordsIn('en', en), bad, good },
    check: ({ source, shape }, emit) => {
      for (const mistake of shape) {
        if (RULE_OF[mistake.code] !== id) continue;
        const at = { source, path: mistake.path, side: mistake.side };
        const problem = asWritten(mistake, at);
        const suggestion = shapeSuggestion(problem);
        emit({
          at,
          args: { problem },
          ...severityOf(problem),
          ...(suggestion !== undefined && { suggestion }),
          ...fixOf(problem, at, suggestion),
        });
      }
    },
  });
}

/** The rules about the shape of documents: fields, kinds of values, allowed words. */
export const shapeRules: readonly RegisteredRule[] = [
  shapeRule('schema/missing-field', 'error'),
  shapeRule('schema/unknown-field', 'error'),
  shapeRule('schema/wrong-type', 'error'),
  shapeRule('schema/empty-value', 'error'),
  shapeRule('schema/unquoted-text', 'warning'),
  shapeRule('schema/bad-value', 'error'),
  shapeRule('schema/duplicate-item', 'error'),
  shapeRule('schema/unknown-kind', 'error'),
  shapeRule('schema/unknown-format', 'error'),
];
