import { typeset } from '../../language/russian/typography.js';
import { readMarkup } from '../markup/markup.js';
import { mapText } from '../page/map-text.js';
import type { PageDocument } from '../page/page.js';
import type { FormDeclaration, OutputFormat } from './declaration.js';
import type { FormData } from './form-data.js';
import type { Print } from './guard.js';

import { type MisspeltField, misspeltFields, ownValues } from './own-fields.js';
import { settleOwnRows, type UnplacedRow } from './own-rows.js';
import type { PrintedRow } from './printed-fields.js';
import { readMark } from './read-mark.js';

/** A page tree made by a form. */
export interface Filled {
  readonly tree: PageDocument;
  /** Own rows that asked for a place the form does not have; they stand at the end. */
  readonly unplaced: readonly UnplacedRow[];
  /** Own fields of the document that the form probably knows by another name. */
  readonly misspelt: readonly MisspeltField[];
}

/** One file that a form makes. */
export interface FormOfOneFile {
  readonly format: OutputFormat;
  /** File name without its ending, not yet made safe. */
  readonly name: (data: FormData) => string;
  readonly fill: (data: FormData) => Filled;
}

/** What it is made of, compiled. */
export interface CompiledParts {
  readonly declaration: Pick<FormDeclaration, 'fields'>;
  readonly format: OutputFormat;
  /** Path of its main template. */
  readonly path: string;
  readonly name: Print;
  readonly labels: ReadonlyMap<string, Print>;
  readonly render: Print;
  readonly rows: readonly PrintedRow[];
}

/** Puts the parts together. */
export function formOfOneFile(parts: CompiledParts): FormOfOneFile {
  const { declaration, format, path, name, labels, render, rows } = parts;
  const complete = (data: FormData): FormData => ({ ...data, own: ownValues(declaration, data) });
  return {
    format,
    name: (data) => name(complete(data)),
    fill: (data) => {
      const full = complete(data);
      const words = Object.fromEntries([...labels].map(([key, print]) => [key, print(full)]));
      const settled = settleOwnRows(full, rows, words);
      const markup = render({ ...settled.data, labels: words });
      return {
        tree: mapText(readMarkup(markup, path, readMark), typeset),
        unplaced: settled.unplaced,
        misspelt: misspeltFields(declaration, data),
      };
    },
  };
}
