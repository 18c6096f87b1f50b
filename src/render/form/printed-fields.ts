import { allPrograms, isPartial, isPartialBlock, isString } from './syntax.js';

const FIELD = 'field';

/**
 * The data's fields that each row of a template prints: `{{#> row field="short term"}}`. Any partial
 * that is given a `field` is a row.
 */
export function printedFields(program: hbs.AST.Program): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const inner of allPrograms(program)) {
    for (const node of inner.body) {
      if (!isPartial(node) && !isPartialBlock(node)) continue;
      const pair = node.hash?.pairs.find(({ key }) => key === FIELD);
      if (pair && isString(pair.value)) rows.push(pair.value.value.split(' '));
    }
  }
  return rows;
}
