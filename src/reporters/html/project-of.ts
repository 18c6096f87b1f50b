import type { Finding } from '../../findings/finding.js';
import { headField } from '../../source/head.js';

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

function writtenProject(text: string): string | undefined {
  const isPassport = headField(text, 'kind') === 'passport';
  return headField(text, 'project') ?? (isPassport ? headField(text, 'id') : undefined);
}

/**
 * Tells the project of a file: what its document says, else what its neighbours in the folder say, where
 * they agree; nothing for what belongs to none.
 */
export function projectsOf(
  findings: readonly Finding[],
  readText: (file: string) => string | undefined,
): ReadonlyMap<string, string> {
  const files = [...new Set(findings.map(({ file }) => file))];
  const written = new Map(files.map((file) => [file, writtenProject(readText(file) ?? '')]));
  const ofFolder = new Map<string, Set<string>>();
  for (const [file, project] of written) {
    if (project === undefined) continue;
    const there = ofFolder.get(folderOf(file)) ?? new Set();
    ofFolder.set(folderOf(file), there.add(project));
  }
  const told = files.flatMap((file): [string, string][] => {
    const around = [...(ofFolder.get(folderOf(file)) ?? [])];
    const project = written.get(file) ?? (around.length === 1 ? around[0] : undefined);
    return project === undefined ? [] : [[file, project]];
  });
  return new Map(told);
}
