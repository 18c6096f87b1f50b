/** Where forms come from: folders named by the form's id, each with a `form.yaml`. */
export interface Templates {
  /** Ids of the forms there are; a workspace's own come first. */
  readonly forms: readonly string[];
  /** Text of a file (`event-plan/main.hbs`), `undefined` where there is none. */
  readonly read: (path: string) => string | undefined;
  /** Names of the files in a folder (`event-plan`), sorted. */
  readonly files: (folder: string) => readonly string[];
}

/** Folder of the partials that every form may call. */
export const PARTIALS = 'partials';
const TEMPLATE = '.hbs';

/** The partials that a form may call, by name: its own go before the shared. */
export function partialFiles(
  { files }: Pick<Templates, 'files'>,
  form: string,
): ReadonlyMap<string, string> {
  const of = (folder: string) =>
    files(folder)
      .filter((file) => file.endsWith(TEMPLATE))
      .map((file) => [file.slice(0, -TEMPLATE.length), `${folder}/${file}`] as const);
  return new Map([...of(PARTIALS), ...of(form)]);
}
