import type { ImportedFile } from '../../import/read-file.js';
import type { ImportWords } from '../../language/catalogue/import.js';

/** Lost words that are named. */
const NAMED = 10;

function share(part: number, whole: number): string {
  const percent = whole === 0 ? 100 : (part / whole) * 100;
  return `${percent.toFixed(1).replace('.', ',')} %`;
}

/** What a file was understood as, and how much of it, in lines. */
export function coverageLines(
  file: string,
  { documents, coverage, passedOver, pictures }: ImportedFile,
  say: ImportWords,
): string {
  const { words, named, prose, extra, nowhere } = coverage;
  const names = [...passedOver].map(([name, count]) => `${name} × ${count}`);
  const apart = pictures.filter(({ file }) => file === undefined);
  const nameOf = ({ part }: ImportedFile['pictures'][number]) => part.replace(/^.*\//, '');
  const lines = [
    say.heading(file),
    ...documents.map(({ kind, file: target }) => say.document(say.kinds[kind] ?? kind, target)),
    ...pictures.flatMap((one) => (one.file ? [say.picture(nameOf(one), one.file)] : [])),
    say.coverage(words, share(named, words), share(prose, words), share(extra, words)),
    ...(nowhere.length > 0
      ? [say.nowhere(nowhere.length, nowhere.slice(0, NAMED).join(', '))]
      : []),
    ...(apart.length > 0 ? [say.noPlace(apart.map(nameOf).join(', '))] : []),
    ...(names.length > 0 ? [say.passedOver(names.join(', '))] : []),
  ];
  return `${lines.join('\n')}\n`;
}
