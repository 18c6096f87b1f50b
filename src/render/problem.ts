/** A point in a template file; lines and columns count from 1. */
export interface TemplatePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What can be wrong with a form: its markup, its Handlebars, or its `form.yaml`. */
export type TemplateProblemCode =
  | 'bad-tag'
  | 'bad-entity'
  | 'unknown-element'
  | 'unknown-attribute'
  | 'duplicate-attribute'
  | 'missing-attribute'
  | 'bad-value'
  | 'unclosed'
  | 'unexpected-close'
  | 'misplaced'
  | 'misplaced-text'
  | 'too-deep'
  | 'no-rows'
  | 'column-count'
  | 'row-count'
  | 'late-head'
  | 'raw-output'
  | 'syntax'
  | 'unknown-name'
  | 'maybe-empty'
  | 'unknown-helper'
  | 'unknown-partial'
  | 'block-mismatch'
  | 'unclosed-block'
  | 'bad-argument'
  | 'unknown-caption'
  | 'wrong-kind'
  | 'not-printable'
  | 'argument-count'
  | 'unknown-option'
  | 'bad-option'
  | 'unknown-parameter'
  | 'missing-parameter'
  | 'too-much'
  | 'too-large'
  | 'missing-file'
  | 'unreadable-file'
  | 'not-utf8'
  | 'unknown-form'
  | 'misnamed-form'
  | 'form-unreadable'
  | 'form-missing'
  | 'form-unknown'
  | 'form-value';

/**
 * One mistake in a form, as data; words are made of `code` and `args` in `problem-words.ts`.
 * `nearest` is the known name closest to the one that was not understood.
 */
export interface TemplateProblem extends TemplatePlace {
  readonly code: TemplateProblemCode;
  readonly args: Readonly<Record<string, string | number>>;
  readonly nearest?: string;
}

/** True for a mistake in a form, whichever bundle threw it. */
export function isTemplateError(error: unknown): error is TemplateError {
  return error instanceof Error && error.name === 'TemplateError';
}

/** Thrown when a form cannot be used; carries the problem, its text is for logs only. */
export class TemplateError extends Error {
  readonly problem: TemplateProblem;

  constructor(problem: TemplateProblem) {
    const { file, line, column, code, args } = problem;
    super(`${file}:${line}:${column} ${code} ${JSON.stringify(args)}`);
    this.name = 'TemplateError';
    this.problem = problem;
  }
}
