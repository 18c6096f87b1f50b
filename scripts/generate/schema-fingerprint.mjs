import { createHash } from 'node:crypto';
import { schemaTexts } from './schema-texts.mjs';

/** What tells a workspace's copy of the schemas from the program's, without loading them. */
export function schemaFingerprint(schemas) {
  const [texts] = schemaTexts(schemas);
  const fingerprint = createHash('sha256').update(texts.text).digest('hex').slice(0, 16);
  return [
    {
      path: 'src/schema/generated/schema-fingerprint.js',
      text: `export const SCHEMA_FINGERPRINT = '${fingerprint}';\n`,
    },
    {
      path: 'src/schema/generated/schema-fingerprint.d.ts',
      text: 'export declare const SCHEMA_FINGERPRINT: string;\n',
    },
  ];
}
