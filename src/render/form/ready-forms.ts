import path from 'node:path';
import type { FormDeclaration, OutputFormat } from './declaration.js';
import type { PrintedRow } from './printed-fields.js';

/** A program of Handlebars, compiled before; only Handlebars knows what is in it. */
export type ReadyProgram = Readonly<Record<string, unknown>>;

/** `Loops` as pairs. */
export type ReadyLoops = readonly (readonly [string, number])[];

/** A label or file name: the text itself, or compiled where there are names in it. */
export type ReadyText = string | { readonly program: ReadyProgram; readonly loops: ReadyLoops };

export interface ReadyOutput {
  readonly format: OutputFormat;
  /** Paths of its main template and, by their names, of the partials it calls. */
  readonly path: string;
  readonly partials: Readonly<Record<string, string>>;
  readonly name: ReadyText;
  readonly rows: readonly PrintedRow[];
  readonly loops: ReadyLoops;
}

/** A form that the build proved and compiled, and the texts that it holds for. */
export interface ReadyForm {
  readonly sources: Readonly<Record<string, string>>;
  /** Names of all files in its folder, and among the shared partials. */
  readonly own: readonly string[];
  readonly shared: readonly string[];
  readonly declaration: Omit<FormDeclaration, 'placeOf'>;
  readonly labels: Readonly<Record<string, ReadyText>>;
  readonly outputs: readonly ReadyOutput[];
}

export interface ReadyForms {
  /** Compiled templates by their paths. */
  readonly programs: Readonly<Record<string, ReadyProgram>>;
  readonly forms: Readonly<Record<string, ReadyForm>>;
}

/** The name of their file among the bundles. */
export const READY_FILE = 'ready-forms.cjs';

/** The forms that the build made ready; `undefined` where the program runs from its sources. */
export async function readyForms(): Promise<ReadyForms | undefined> {
  const file = path.join(import.meta.dirname, READY_FILE);
  try {
    const loaded: unknown = await import(file);
    return isReady(loaded) ? loaded : undefined;
  } catch {
    // Without them every form is compiled when it is used.
    return undefined;
  }
}

/** What the build wrote is taken as it is. */
function isReady(loaded: unknown): loaded is ReadyForms {
  return typeof loaded === 'object' && loaded !== null && 'programs' in loaded && 'forms' in loaded;
}
