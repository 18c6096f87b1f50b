import { createHash } from 'node:crypto';
import { OWN_PROPERTY } from '../writers/core-properties.js';
import { contentParts, contentText, type Parts } from './content-parts.js';
import { fromPieces, inPieces, type Properties } from './custom-properties.js';
import { type DocumentSource, printSources, readSources } from './source-marks.js';

/** What a file says of how it came to be. */
export interface Provenance {
  /** The version of the program that made it. */
  readonly version: string;
  readonly project: string;
  readonly sources: readonly DocumentSource[];
  /** Hash of its parts as they were made; empty of a web page, which has a seal. */
  readonly content: string;
  /** Hash of its text: it stays the same when another program saves the file unchanged. */
  readonly text: string;
}

const HASH_LENGTH = 32;

function hashOf(parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, HASH_LENGTH);
}

/** The hash of a text whose lines come in pieces. */
export interface TextHash {
  /** Lines are best given many at a time: a hash takes as long over a cell as over a page. */
  readonly add: (lines: readonly string[]) => void;
  readonly digest: () => string;
}

/** Begins the hash of a file's text: its paragraphs, or its cells as `cellLine` gives them. */
export function textHash(): TextHash {
  const hash = createHash('sha256');
  let isFirst = true;
  return {
    add: (lines) => {
      if (lines.length === 0) return;
      hash.update(isFirst ? '' : '\0').update(lines.join('\0'));
      isFirst = false;
    },
    digest: () => hash.update('\0').digest('hex').slice(0, HASH_LENGTH),
  };
}

/**
 * The two hashes of a file's content.
 *
 * @param text that of its text, where it is known already: else the parts are read for it
 */
export function contentHashes(
  parts: Parts,
  text: string = textOf(parts),
): Pick<Provenance, 'content' | 'text'> {
  return { content: hashOf(contentParts(parts)), text };
}

function textOf(parts: Parts): string {
  return hashOfText(contentText(parts));
}

/** The hash of a text whose lines are all there. */
export function hashOfText(lines: readonly string[]): string {
  const hash = textHash();
  hash.add(lines);
  return hash.digest();
}

/** What is written into a file, in a fixed order. */
export function provenanceProperties(provenance: Provenance): Properties {
  const { version, project, sources, content, text } = provenance;
  const wholes = sources.map(({ fingerprint }) => fingerprint.whole ?? '');
  return new Map([
    [OWN_PROPERTY, version],
    ['project', project],
    ...(sources.length === 0 ? [] : ([['fingerprint', hashOf(wholes)]] as const)),
    ...(sources.length === 0 ? [] : inPieces('sources', printSources(sources))),
    ...(content === '' ? [] : ([['content', content]] as const)),
    ['text', text],
  ]);
}

/** Reads what a file says of itself; `undefined` where this program did not make it. */
export function readProvenance(properties: Properties): Provenance | undefined {
  const version = properties.get(OWN_PROPERTY);
  if (version === undefined) return undefined;
  return {
    version,
    project: properties.get('project') ?? '',
    sources: readSources(fromPieces('sources', properties) ?? ''),
    content: properties.get('content') ?? '',
    text: properties.get('text') ?? '',
  };
}
