import { isMap, isScalar, isSeq, Scalar, Document as YamlDocument } from 'yaml';
import type { Document } from '../understand/documents.js';
import { plainData } from './plain-data.js';

/** Words put into the files, in the user's language. */
export interface YamlWords {
  readonly from: (file: string) => string;
  readonly extra: string;
}

const WIDTH = 100;

/** The line by which editors find the schema. */
function schemaLine({ kind, file }: Document): string {
  const depth = file.split('/').length - 1;
  const up = '../'.repeat(depth) || './';
  return `yaml-language-server: $schema=${up}.passport/schemas/${kind}.schema.json`;
}

/**
 * A document as YAML text in block style, with the schema's line, the name of the file it came from,
 * and a comment where something could not be placed.
 */
export function yamlText(document: Document, source: string, words: YamlWords): string {
  const yaml = new YamlDocument(plainData(document.fields));
  yaml.commentBefore = ` ${schemaLine(document)}\n ${words.from(source)}`;
  if (isMap(yaml.contents)) {
    for (const pair of yaml.contents.items) {
      const isExtra = isScalar(pair.key) && pair.key.value === 'extra' && isSeq(pair.value);
      if (isExtra && pair.key instanceof Scalar) pair.key.commentBefore = ` ${words.extra}`;
    }
  }
  const text = yaml.toString({ lineWidth: WIDTH, nullStr: '', indentSeq: true });
  return text.replace(/ +$/gm, '');
}
