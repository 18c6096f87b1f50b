import type { ShapeProblem } from '../../schema/problem.js';
import { RULE_OF, type ShapeFacts, shapeMessage, shapeSuggestion } from '../../schema/words.js';
import { defineRule } from '../define-rule.js';
import type { RegisteredRule, RuleWords } from '../rule.js';
import { SHAPE_PAGES } from './shape-pages.js';
import type { PageText } from './source-pages.js';

type RuleId = keyof typeof SHAPE_PAGES;
type ShapeArgs = { readonly problem: ShapeFacts };

function wordsIn(lang: 'ru' | 'en', [title, what, why, fix]: PageText['ru']): RuleWords<ShapeArgs> {
  return { title, what, why, fix, message: ({ problem }) => shapeMessage(problem, lang) };
}

/** Quotes change nothing of what the author meant, so a program may put them. */
function fixOf(problem: ShapeProblem, suggestion: string | undefined) {
  const isSafe = problem.code === 'unquoted-text' && suggestion !== undefined;
  return isSafe ? { fix: { safe: true, text: suggestion } } : {};
}

function shapeRule(id: RuleId, severity: 'error' | 'warning'): RegisteredRule {
  const { ru, en, bad, good }: PageText = SHAPE_PAGES[id];
  return defineRule<ShapeArgs, 'document'>({
    id,
    severity,
    scope: 'document',
    page: { ru: wordsIn('ru', ru), en: wordsIn('en', en), bad, good },
    check: ({ source, shape }, emit) => {
      for (const problem of shape) {
        if (RULE_OF[problem.code] !== id) continue;
        const suggestion = shapeSuggestion(problem);
        const { path, side } = problem;
        emit({
          at: { source, path, side },
          args: { problem },
          ...(suggestion !== undefined && { suggestion }),
          ...fixOf(problem, suggestion),
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
