import { loadDocument } from '../../src/model/link/load-document.js';
import { linkWorkspace } from '../../src/model/link/workspace.js';
import type { Workspace } from '../../src/model/workspace.js';
import { readSource } from '../../src/source/read.js';

/** The heads of documents, so that a test says only what it is about. */
export function head(kind: string, id: string, ...more: readonly string[]): string {
  return [`kind: ${kind}`, 'format: 1', `id: ${id}`, ...more, ''].join('\n');
}

/** Links documents given as YAML; each must be as its schema says. */
export async function linked(...texts: readonly string[]): Promise<Workspace> {
  const documents = await Promise.all(
    texts.map(async (text, index) => {
      const bytes = new TextEncoder().encode(text);
      return loadDocument(await readSource(`folder/${index + 1}.yaml`, bytes));
    }),
  );
  const mistakes = documents.flatMap(({ shape, source }) => [...source.problems, ...shape]);
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes));
  return linkWorkspace(documents);
}

/** People and organizations for tests. */
export const DIRECTORY = `${head('directory', 'directory')}organizations:
  - { id: vostok, type: municipal-district, name: Восточный муниципальный район, short: Восточный МР }
  - { id: sever, type: municipal-district, name: Северный муниципальный район, short: Северный МР }
  - { id: yug, type: municipal-district, name: Южный муниципальный район, short: Южный МР }
  - { id: school-1, type: school, name: Школа № 1 }
  - { id: school-2, type: school, name: Школа № 2 }
  - { id: institute, type: institute, name: Институт развития образования, short: ИРО }
people:
  - { id: orlova, name: Орлова Вера Павловна, post: директор, organization: school-1, phones: [+7 (000) 000-00-01] }
  - { id: zimin, name: Зимин Олег Ильич, post: директор, organization: school-2 }
`;

/** «kind name» of whom references mean; the nearest name where nobody is meant. */
export function meant(
  references: Iterable<{ readonly target: Workspace['directory']['references'][number]['target'] }>,
): readonly string[] {
  return [...references].map(({ target }) => {
    if (target.kind === 'organization') return `organization ${target.organization.id}`;
    if (target.kind === 'person') return `person ${target.person.id}`;
    if (target.kind === 'role') return `role ${target.role}`;
    if (target.kind === 'unknown') return `unknown, ${target.nearest ?? 'nothing'} is near`;
    return target.kind;
  });
}
