import type { EncodingProblem } from '../../source/decode.js';
import type { SourceProblem, SourceProblemCode } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { RegisteredRule, RuleFix, RuleWords } from '../rule.js';
import { type PageText, SOURCE_PAGES } from './source-pages.js';
import { sourceMessage } from './source-words.js';

type SourceArgs = SourceProblem['args'] & { readonly code: SourceProblemCode };
type RuleId = keyof typeof SOURCE_PAGES;

/** Which rule speaks of which problem of a file. */
const RULE_OF: Readonly<Record<SourceProblemCode, RuleId>> = {
  encoding: 'schema/encoding',
  'empty-file': 'schema/empty-file',
  syntax: 'schema/syntax',
  'unknown-tag': 'schema/syntax',
  'unknown-alias': 'schema/syntax',
  'tab-indent': 'schema/tab-indent',
  'merge-conflict': 'schema/merge-conflict',
  'duplicate-key': 'schema/duplicate-key',
  'several-documents': 'schema/several-documents',
  'too-large': 'schema/limits',
  'too-deep': 'schema/limits',
  'too-many-aliases': 'schema/limits',
};

function wordsIn(
  lang: 'ru' | 'en',
  [title, what, why, fix]: PageText['ru'],
): RuleWords<SourceArgs> {
  const first = lang === 'ru' ? 'первый раз — здесь' : 'first written here';
  const message = ({ code, ...args }: SourceArgs) => sourceMessage(code, args, lang);
  return { title, what, why, fix, message, related: { first: () => first } };
}

/** Letters that were read all the same only have to be saved in the right encoding. */
const RECODING: RuleFix = { safe: true, changes: [], encoding: 'utf-8' };

function isRecoded(encoding: EncodingProblem | undefined): boolean {
  return encoding === 'windows-1251' || encoding === 'utf-16';
}

function sourceRule(id: RuleId): RegisteredRule {
  const { ru, en, bad, good }: PageText = SOURCE_PAGES[id];
  return defineRule<SourceArgs, 'document'>({
    id,
    severity: 'error',
    scope: 'document',
    page: { ru: wordsIn('ru', ru), en: wordsIn('en', en), bad, good },
    check: ({ source }, emit) => {
      for (const { code, span, related, args } of source.problems) {
        if (RULE_OF[code] !== id) continue;
        const at = { source, path: [], span: span.end > 0 ? span : undefined };
        const first = related && { at: { source, path: [], span: related }, label: 'first' };
        emit({
          at,
          args: { code, ...args },
          related: first ? [first] : [],
          ...(isRecoded(args.encoding) && { fix: RECODING }),
        });
      }
    },
  });
}

/** The rules about files as such. */
export const sourceRules: readonly RegisteredRule[] = [
  sourceRule('schema/encoding'),
  sourceRule('schema/empty-file'),
  sourceRule('schema/syntax'),
  sourceRule('schema/tab-indent'),
  sourceRule('schema/merge-conflict'),
  sourceRule('schema/duplicate-key'),
  sourceRule('schema/several-documents'),
  sourceRule('schema/limits'),
];
