import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SCHEMA_FINGERPRINT } from '../schema/generated/schema-fingerprint.js';

/** Where a workspace keeps the schemas for its editors. */
export const SCHEMA_FOLDER = '.passport/schemas';
const MARK = `${SCHEMA_FOLDER}/fingerprint.txt`;

/** True where the workspace keeps schemas for editors that are not this program's. */
export function areSchemasStale(root: string): boolean {
  const mark = path.join(root, MARK);
  if (!existsSync(path.join(root, SCHEMA_FOLDER))) return false;
  return !existsSync(mark) || readFileSync(mark, 'utf8').trim() !== SCHEMA_FINGERPRINT;
}

/** The files that give editors completion and explanations, by relative path. */
export async function schemaCopies(): Promise<ReadonlyMap<string, string>> {
  const { schemaTexts } = await import('../schema/generated/schema-texts.js');
  const files = Object.entries(schemaTexts).map(([kind, text]): [string, string] => [
    `${SCHEMA_FOLDER}/${kind}.schema.json`,
    text,
  ]);
  return new Map([...files, [MARK, `${SCHEMA_FINGERPRINT}\n`]]);
}
