import type { SourceFile } from '../source/source-file.js';

const KIND = /^["']?kind["']?\s*:/m;
const OURS = /^(?:project|format)\s*:|\$schema=\S*(?:\.passport|passport\.schema)/m;
const FOREIGN = /^apiVersion\s*:/m;

/**
 * True for a file that is meant as one of our documents. A YAML file of another program that lies in
 * the same repository is none of our business; one of ours that lost its `kind` is.
 */
export function isDocument(source: SourceFile): boolean {
  const { text, data } = source;
  if (source.problems.some(({ code }) => code === 'too-large')) return true;
  // An empty file is what a broken save leaves of a document.
  if (text.trim() === '') return true;
  if (FOREIGN.test(text)) return false;
  if (KIND.test(text) || OURS.test(text)) return true;
  return typeof data === 'object' && data !== null && 'kind' in data;
}

/**
 * True for a file that may be what is left of a document: comments alone, a text, a list. Other programs have such
 * files too, so it counts only beside documents.
 */
export function isRemnant({ data, problems }: SourceFile): boolean {
  if (data === undefined || data === null)
    return problems.some(({ code }) => code === 'empty-file');
  return typeof data !== 'object' || Array.isArray(data);
}
