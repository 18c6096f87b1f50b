/** Why a Word or Excel file cannot be read. */
export type UnreadableCode =
  | 'empty'
  | 'not-a-document'
  | 'pdf'
  | 'encrypted'
  | 'macros'
  | 'not-word'
  | 'not-excel'
  | 'truncated'
  | 'damaged'
  | 'bomb'
  | 'too-large'
  | 'too-many-parts'
  | 'doctype'
  | 'too-deep'
  | 'too-complex'
  | 'not-xml'
  | 'needs-office'
  | 'office-failed'
  | 'nothing-known';

/** Numbers and names for the words about it: a part of the file, a limit in megabytes. */
export type UnreadableArgs = Readonly<Record<string, string | number>>;

/** Thrown by the readers of foreign files; the words for the user are made in the catalogue of the import. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;
  readonly args: UnreadableArgs;

  constructor(code: UnreadableCode, args: UnreadableArgs = {}) {
    super(`${code} ${JSON.stringify(args)}`);
    this.name = 'UnreadableFile';
    this.code = code;
    this.args = args;
  }
}

/** True for what a reader of foreign files threw, whichever bundle it came from. */
export function isUnreadable(error: unknown): error is UnreadableFile {
  return error instanceof Error && error.name === 'UnreadableFile';
}
