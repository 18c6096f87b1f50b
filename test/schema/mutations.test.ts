import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKind } from '../../src/schema/kinds.js';
import { checkShape, type ShapeCode, wellFormed } from '../../src/schema/validate-data.js';
import { isMapping } from '../../src/schema/value-type.js';
import { shapeMessage } from '../../src/schema/words.js';
import { mutatedDocument } from './mutate.js';
import { ajvOfFiles } from './read-schemas.js';

/** Mistakes that consist in something not being there. */
const LACKS: ReadonlySet<ShapeCode> = new Set(['missing', 'no-variant']);

const ajv = ajvOfFiles();

const kindOf = (data: unknown) => (isMapping(data) ? data.kind : undefined);

/** Lists without the holes that stand for items left out. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(compact);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, compact(item)]));
}

/** Whether the place of a problem is in the document. */
function has(data: unknown, path: readonly (string | number)[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (Array.isArray(data)) return Number(step) < data.length && has(data[Number(step)], rest);
  return isMapping(data) && Object.hasOwn(data, step) && has(data[step], rest);
}

test('a mistake is found exactly where the schema files themselves find one', () => {
  const check = (data: unknown) => {
    const kind = kindOf(data);
    const problems = checkShape(kind, data);
    const valid = isKind(kind) && ajv.validate({ $ref: `${kind}.schema.json` }, data);
    expect(problems.length === 0).toBe(valid);
    for (const problem of problems) {
      expect(has(data, problem.path)).toBe(true);
      expect(shapeMessage(problem, 'ru')).not.toMatch(/undefined|\[object/);
      expect(shapeMessage(problem, 'en')).not.toMatch(/undefined|\[object/);
    }
  };
  // Settings of a rule may be named in any words, so one entry is no sentence without quotes.
  const ownSettings = {
    kind: 'config',
    format: 1,
    rules: { 'text/dash': { 'Два слова': 'и ещё' } },
  };
  const examples: [unknown][] = [[ownSettings]];
  fc.assert(fc.property(mutatedDocument, check), { numRuns: 500, examples });
});

test('no place is named twice for one mistake', () => {
  const check = (data: unknown) => {
    const problems = checkShape(kindOf(data), data).filter(({ code }) => code !== 'missing');
    const places = problems.map(({ path }) => JSON.stringify(path));
    expect(new Set(places).size).toBe(places.length);
  };
  fc.assert(fc.property(mutatedDocument, check), { numRuns: 500 });
});

test('what remains of a document lacks something at most', () => {
  const check = (data: unknown) => {
    const kind = kindOf(data);
    const problems = checkShape(kind, data);
    fc.pre(isMapping(data) && problems.every(({ code }) => !/-(kind|format)$/.test(code)));
    const rest = isMapping(data) ? compact(wellFormed(data, problems)) : {};
    expect(checkShape(kind, rest).filter(({ code }) => !LACKS.has(code))).toEqual([]);
  };
  fc.assert(fc.property(mutatedDocument, check), { numRuns: 500 });
});
