import type { Passport } from '../../model/project.js';
import { TemplateError, type TemplateProblem } from '../problem.js';
import type { Templates } from '../templates.js';
import { type DeclarationReader, declarationReader } from './declaration-reader.js';

/** What `form.yaml` says of a form. */
export interface FormDeclaration {
  readonly id: string;
  readonly title: string;
  readonly serves: {
    readonly kind: string;
    readonly levels?: readonly string[];
    /** Never taken by level, only where a document names the form. */
    readonly onlyByName: boolean;
  };
  readonly outputs: readonly FormOutput[];
  /** Words of the form; each may use the names of its data: `Цель {{unit.genitive}}`. */
  readonly labels: Readonly<Record<string, string>>;
  /** Other words for a label, by which a document made elsewhere is recognised. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Fields of the form's own, which documents give as `x-…`, with what each is. */
  readonly fields: Readonly<Record<string, string>>;
  /** Names of the data that the form has no place for: printed and read back, these are lost. */
  readonly unprinted: readonly string[];
  /** The place of a value in `form.yaml`, or of a point in its text. */
  readonly placeOf: DeclarationReader['placeOf'];
}

/** One file a form makes; `name` is the file's name without its ending, and may use the data. */
export interface FormOutput {
  readonly format: OutputFormat;
  readonly template: string;
  readonly name: string;
}

export type OutputFormat = 'docx' | 'xlsx';

const KEYS = ['id', 'title', 'serves', 'outputs', 'labels', 'synonyms', 'fields', 'unprinted'];
const FORMATS = ['docx', 'xlsx'] as const;
const LEVELS: readonly Passport['level'][] = [
  'federal',
  'regional',
  'intermunicipal',
  'municipal',
  'school',
];
const NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
const TEMPLATE = /^[a-z0-9][a-z0-9-]*\.hbs$/;

/** A declaration with everything that is wrong with it; it may be used only where nothing is. */
export interface ReadDeclaration {
  readonly declaration: FormDeclaration;
  readonly problems: readonly TemplateProblem[];
}

/**
 * Reads `form.yaml`.
 *
 * @param id name of the form's folder
 * @param kinds of documents that forms can serve
 */
export async function readDeclaration(
  id: string,
  text: string,
  kinds: readonly string[],
): Promise<ReadDeclaration> {
  const reader = await declarationReader(`${id}/form.yaml`, text);
  const root = reader.mapping([], KEYS);
  const serves = reader.mapping(['serves'], ['kind', 'levels', 'onlyByName']);
  const levels = serves.levels === undefined ? undefined : reader.count(['serves', 'levels']);
  const declaration: FormDeclaration = {
    id: reader.choice(['id'], [id]),
    title: reader.text(['title']),
    serves: {
      kind: reader.choice(['serves', 'kind'], kinds),
      ...(levels !== undefined && {
        levels: times(levels).map((at) => reader.choice(['serves', 'levels', at], LEVELS)),
      }),
      onlyByName: serves.onlyByName !== undefined && reader.flag(['serves', 'onlyByName']),
    },
    outputs: times(reader.count(['outputs'], 1)).map((at) => outputOf(reader, at)),
    labels: root.labels === undefined ? {} : reader.texts(['labels'], NAME),
    synonyms: root.synonyms === undefined ? {} : synonymsOf(reader),
    fields: root.fields === undefined ? {} : reader.texts(['fields'], NAME),
    unprinted:
      root.unprinted === undefined
        ? []
        : times(reader.count(['unprinted'])).map((at) => reader.text(['unprinted', at])),
    placeOf: reader.placeOf,
  };
  return { declaration, problems: reader.problems };
}

function outputOf(reader: DeclarationReader, at: number): FormOutput {
  reader.mapping(['outputs', at], ['format', 'template', 'name']);
  return {
    format: reader.choice(['outputs', at, 'format'], FORMATS),
    template: reader.text(['outputs', at, 'template'], TEMPLATE),
    name: reader.text(['outputs', at, 'name']),
  };
}

function synonymsOf(reader: DeclarationReader): FormDeclaration['synonyms'] {
  const names = Object.keys(reader.mapping(['synonyms']));
  return Object.fromEntries(
    names.map((name) => {
      const count = reader.count(['synonyms', name], 1);
      return [name, times(count).map((at) => reader.text(['synonyms', name, at]))];
    }),
  );
}

function times(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/**
 * The kind of document that a form serves, without reading all of its description; `undefined` where
 * that takes a closer look.
 */
export function kindAtAGlance(id: string, { read }: Pick<Templates, 'read'>): string | undefined {
  try {
    return /^ +kind: *([a-z-]+) *\r?$/m.exec(read(`${id}/form.yaml`) ?? '')?.[1];
  } catch (error) {
    if (error instanceof TemplateError) return undefined;
    throw error;
  }
}

/** What a form says of itself, or why that cannot be read. */
export async function declarationOf(
  id: string,
  { read }: Pick<Templates, 'read'>,
  kinds: readonly string[],
): Promise<ReadDeclaration> {
  const file = `${id}/form.yaml`;
  const fault = (problem: TemplateProblem) => ({ declaration: NOTHING, problems: [problem] });
  try {
    const text = read(file);
    if (text !== undefined) return await readDeclaration(id, text, kinds);
    const args = { name: 'form.yaml' };
    return fault({ file, line: 1, column: 1, code: 'missing-file', args });
  } catch (error) {
    if (error instanceof TemplateError) return fault(error.problem);
    throw error;
  }
}

/** Stands for the description of a form that has none. */
const NOTHING: FormDeclaration = {
  id: '',
  title: '',
  serves: { kind: '', onlyByName: false },
  outputs: [],
  labels: {},
  synonyms: {},
  fields: {},
  unprinted: [],
  placeOf: () => ({ file: '', line: 1, column: 1 }),
};
