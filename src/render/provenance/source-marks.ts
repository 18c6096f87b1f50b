import type { Fingerprint } from '../../model/content/fingerprint.js';

/** A document that stands in a file, with the marks of what it said when the file was made. */
export interface DocumentSource {
  readonly id: string;
  readonly kind: string;
  readonly fingerprint: Fingerprint;
}

/** Prints marks without blanks, which a program might trim: `id:kind,title=bcdf,tasks=bcdf.ghjk;…`. */
export function printSources(sources: readonly DocumentSource[]): string {
  const lines = sources.map(({ id, kind, fingerprint }) => {
    const sections = Object.entries(fingerprint).map(
      ([name, marks]) => `${name}=${marks.replaceAll(' ', '.')}`,
    );
    return [`${id}:${kind}`, ...sections].join(',');
  });
  return lines.join(';');
}

/** Reads what `printSources` wrote; what is not of that form is left out. */
export function readSources(line: string): readonly DocumentSource[] {
  return line.split(';').flatMap((document) => {
    const [head = '', ...sections] = document.split(',');
    const [id = '', kind = ''] = head.split(':');
    if (id === '' || kind === '') return [];
    const marks = sections.map((section) => {
      const [name = '', said = ''] = section.split('=');
      return [name, said.replaceAll('.', ' ')] as const;
    });
    return [{ id, kind, fingerprint: Object.fromEntries(marks) }];
  });
}
