import { checkValue } from './check-value.js';
import type { validators } from './generated/validators.js';
import { FORMAT, isKind, KIND_IDS, KINDS, type Kind } from './kinds.js';
import { likelierKind } from './likelier-kind.js';
import { nearestChoice } from './nearest-choice.js';
import type { ShapeProblem } from './problem.js';
import { schemaOf } from './shape.js';
import { isMapping, valueType } from './value-type.js';

export type { ShapeCode, ShapeProblem } from './problem.js';
export { wellFormed } from './well-formed.js';

/** The problem of a document whose kind is not one of ours. */
function kindProblem(kind: unknown, data: unknown): ShapeProblem {
  const allowed = KIND_IDS;
  if (kind === undefined || kind === null || typeof kind === 'object') {
    return {
      code: 'missing-kind',
      path: [],
      side: 'key',
      args: { allowed, found: valueType(data) },
    };
  }
  const value = String(kind);
  const choices = allowed.map((id) => ({ value: id, title: KINDS[id].ru }));
  const args = { value, allowed, nearest: nearestChoice(value, choices) };
  return { code: 'unknown-kind', path: ['kind'], side: 'value', args };
}

/** The problem of a document written for another version of the format. */
function formatProblem(data: unknown): ShapeProblem | undefined {
  const format = isMapping(data) ? data.format : undefined;
  if (typeof format !== 'number' && typeof format !== 'string') return undefined;
  const value = String(format);
  if (value === String(FORMAT)) return undefined;
  const args = { value, known: FORMAT };
  return { code: 'unknown-format', path: ['format'], side: 'value', args };
}

let compiled: typeof validators | undefined;

/**
 * Loads the validators that ajv compiled from the schemas. They are the faster way through many
 * documents, and cost more to load than a walk over a few takes; both say the same of every document
 * (`test/schema`).
 */
export async function useCompiledValidators(): Promise<void> {
  compiled = (await import('./generated/validators.js')).validators;
}

/**
 * Checks a document against the schema of its kind.
 *
 * @param kind what stands after `kind:`
 * @param data the whole document as read from YAML
 * @returns the mistakes, each told once, in the order of the document; a document of an unknown
 *   kind or version gives only that one
 */
export function checkShape(kind: unknown, data: unknown): readonly ShapeProblem[] {
  if (!isKind(kind)) return [kindProblem(kind, data)];
  if (compiled?.[kind](data) === true) return [];
  const format = formatProblem(data);
  if (format !== undefined) return [format];
  const problems: ShapeProblem[] = [];
  checkValue(schemaOf(kind), data, { path: [], field: '', title: '' }, (problem) =>
    problems.push(problem),
  );
  return wrongKind(kind, data, problems) ?? problems;
}

/** A document written as another kind than it names has one mistake, not one for each field. */
function wrongKind(
  kind: Kind,
  data: unknown,
  problems: readonly ShapeProblem[],
): readonly ShapeProblem[] | undefined {
  const isStrange = problems.some(
    ({ code, path }) => code === 'unknown-field' && path.length === 1,
  );
  const meant = isStrange && isMapping(data) ? likelierKind(kind, data) : undefined;
  if (meant === undefined) return undefined;
  return [{ code: 'wrong-kind', path: ['kind'], side: 'value', args: { value: kind, meant } }];
}
