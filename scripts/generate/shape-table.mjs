import { mapNodes } from './read-schemas.mjs';

const PROSE = new Set(['$schema', '$id', 'description', 'examples', 'patternErrorMessage']);

/** A schema without what only people read. */
export function withoutProse(schema) {
  return mapNodes(schema, (node) =>
    // A property may be called «description»: only annotations are texts or lists.
    Object.fromEntries(
      Object.entries(node).filter(
        ([key, value]) => !PROSE.has(key) || !(typeof value === 'string' || Array.isArray(value)),
      ),
    ),
  );
}

/**
 * What the explanation of a mistake needs of the schemas, as one text that is parsed at the first
 * mistake: a valid workspace never pays for it.
 */
export function shapeTable(schemas) {
  const json = JSON.stringify(withoutProse(schemas));
  return [
    {
      path: 'src/schema/generated/shape-table.js',
      text: `export const shapeTableText = ${JSON.stringify(json)};\n`,
    },
    {
      path: 'src/schema/generated/shape-table.d.ts',
      text: 'export declare const shapeTableText: string;\n',
    },
  ];
}
