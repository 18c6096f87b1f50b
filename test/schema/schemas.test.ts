import { expect, test } from 'vitest';
import { WRITTEN_FORMS } from '../../src/schema/written-forms.js';
import { ajvOfFiles, nodesOf, SCHEMAS } from './read-schemas.js';

/** What editors' YAML servers understand. */
const KEYWORDS = new Set(
  (
    '$schema $id $ref $defs title description examples type const enum enumDescriptions anyOf ' +
    'pattern patternErrorMessage minLength minimum maximum items minItems uniqueItems properties ' +
    'patternProperties propertyNames additionalProperties required minProperties'
  ).split(' '),
);
const MAPS = /\/(?:properties|patternProperties|\$defs)$/;
const RUSSIAN = /[а-яё]/i;

const schemas = [...SCHEMAS].flatMap(([file, schema]) =>
  [...nodesOf(schema)].map(([pointer, node]) => ({ file, pointer, node })),
);
const described = schemas.filter(({ pointer }) => /\/(?:properties|\$defs)\/[^/]+$/.test(pointer));

test.each([...SCHEMAS])('%s uses only keywords that editors understand', (file) => {
  for (const { pointer, node } of schemas.filter((one) => one.file === file)) {
    if (MAPS.test(pointer)) continue;
    for (const keyword of Object.keys(node))
      expect(KEYWORDS, `${pointer}/${keyword}`).toContain(keyword);
  }
});

test.each(described)('$file$pointer has a Russian title, a description, an example', ({ node }) => {
  expect(node.title).toMatch(RUSSIAN);
  expect(node.description).toMatch(RUSSIAN);
  expect(node.examples?.length).toBeGreaterThan(0);
});

test('every example is valid where it stands', () => {
  const ajv = ajvOfFiles();
  for (const { file, pointer, node } of schemas) {
    if (MAPS.test(pointer)) continue;
    for (const example of node.examples ?? []) {
      const valid = ajv.validate({ $ref: `${file}#${pointer}` }, example);
      expect(valid, `${file}#${pointer}: ${JSON.stringify(example)} ${ajv.errorsText()}`).toBe(
        true,
      );
    }
  }
});

test('editors and findings say the same of a written form', () => {
  const messages = Object.values(WRITTEN_FORMS).map(
    ({ ru, example }) => `${ru}, например «${example}»`,
  );
  const inSchemas = schemas.flatMap(({ node }) => node.patternErrorMessage ?? []);
  expect(inSchemas.toSorted()).toEqual(messages.toSorted());
});
