import type { Severity } from '../../findings/finding.js';
import type { WrittenText } from '../../model/written-texts.js';
import type { Place } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { RegisteredRule, RuleChange, RuleFix, RulePage } from '../rule.js';
import { proseOf, proseTextOf } from './prose.js';

/** A stretch of a text that is not as it should be, and what should stand there, where that is sure. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly right?: string;
}

export type SlipArgs = {
  /** The words round the first slip, as written and as they should be. */
  readonly written: string;
  readonly right: string | null;
  /** How many more there are in the document. */
  readonly others: number;
};

interface Found {
  readonly at: Place;
  readonly text: string;
  readonly slip: Slip;
}

/** Letters shown on each side of a slip, to the end of a word. */
const AROUND = 12;

/** A slip with the words beside it; a line end reads as a blank. */
function shown({ text, slip: { start, end } }: Found, put: string): string {
  const before = text.slice(0, start).match(new RegExp(`\\S*.{0,${AROUND}}$`, 'u'))?.[0] ?? '';
  const after = text.slice(end).match(new RegExp(`^.{0,${AROUND}}\\S*`, 'u'))?.[0] ?? '';
  return `${before}${put}${after}`.replace(/[\r\n]+/g, ' ').trim();
}

function fixOf(found: readonly Found[]): { readonly fix?: RuleFix } {
  const changes = found.flatMap(({ at, slip: { right } }): readonly RuleChange[] =>
    right === undefined ? [] : [{ at, value: right }],
  );
  return changes.length === 0 ? {} : { fix: { safe: true, changes } };
}

/**
 * A rule about the letters of texts. It speaks once of a document, at the first place, and its fix
 * mends all of them.
 *
 * @param sign what a text must hold, alone or among all texts in one, for the rule to look at it
 */
export function textRule(rule: {
  readonly id: string;
  readonly severity: Severity;
  readonly page: RulePage<SlipArgs>;
  readonly sign: RegExp;
  readonly slipsIn: (text: WrittenText) => readonly Slip[];
}): RegisteredRule {
  const { id, severity, page, sign, slipsIn } = rule;
  return defineRule<SlipArgs, 'document'>({
    id,
    severity,
    scope: 'document',
    page,
    check: (document, emit) => {
      if (!sign.test(proseTextOf(document))) return;
      const found: Found[] = [];
      for (const text of proseOf(document)) {
        if (!sign.test(text.text)) continue;
        for (const slip of slipsIn(text)) {
          const { start, end } = slip;
          found.push({ at: { ...text.place, part: { start, end } }, text: text.text, slip });
        }
      }
      const [first, ...others] = found;
      if (first === undefined) return;
      const { start, end, right } = first.slip;
      emit({
        at: first.at,
        args: {
          written: shown(first, first.text.slice(start, end)),
          right: right === undefined ? null : shown(first, right),
          others: others.length,
        },
        related: others.map(({ at }) => ({ at, label: 'also' })),
        ...fixOf(found),
      });
    },
  });
}

const NONE: readonly Slip[] = [];

/** Slips wherever a pattern matches. */
export function everyMatch(
  text: string,
  pattern: RegExp,
  right: (match: RegExpMatchArray) => string | undefined,
): readonly Slip[] {
  // Most texts are as they should be, and `matchAll` makes a pattern of its own for each of them.
  if (text.search(pattern) < 0) return NONE;
  return [...text.matchAll(pattern)].map((match) => {
    const start = match.index;
    const put = right(match);
    return { start, end: start + match[0].length, ...(put !== undefined && { right: put }) };
  });
}
