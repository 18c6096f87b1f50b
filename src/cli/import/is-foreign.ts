/** Names of files that are no YAML: Word, Excel and what LibreOffice reads. */
const FOREIGN = /\.(?:docx|docm|dotx|doc|rtf|odt|xlsx|xlsm)$/i;

/** True for a path that names a Word or Excel file. */
export function isForeign(file: string): boolean {
  return FOREIGN.test(file);
}
