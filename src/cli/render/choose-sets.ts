import type { Finding } from '../../findings/finding.js';
import { UserError } from '../../findings/user-error.js';
import { RULES } from '../../rules/registry.js';
import type { Checked, Selection } from '../../workspace/check-workspace.js';
import type { CommandContext } from '../command.js';
import type { DocumentSet } from '../document-sets.js';
import { unknownName } from '../unknown-name.js';
import type { RenderRequest } from './request.js';

/**
 * What was asked for: projects by name, else every set that the selection touches.
 *
 * @throws UserError where a project is not known or nothing is left to make
 */
export function chooseSets(
  sets: readonly DocumentSet[],
  selection: Selection,
  { projects: named }: RenderRequest,
  { words }: CommandContext,
): readonly DocumentSet[] {
  const ids = sets.filter(({ isProject }) => isProject).map(({ id }) => id);
  const unknown = named.find((one) => !ids.includes(one));
  if (unknown !== undefined) {
    throw unknownName(words.errors.noSuchProject(unknown), unknown, ids, words);
  }
  const chosen = sets.filter(({ id, isProject, files }) =>
    named.length > 0 ? isProject && named.includes(id) : [...files].some(selection.includes),
  );
  if (chosen.length === 0) throw new UserError(words.errors.nothingToRender);
  return chosen;
}

/** An error: documents are made as drafts. */
export function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

const BARRING: ReadonlySet<string> = new Set(
  RULES.filter(({ barsFinal }) => barsFinal).map(({ id }) => id),
);

/** What no final document is made with, although it is no error. */
export function barsFinal({ rule, severity }: Finding): boolean {
  return severity !== 'error' && BARRING.has(rule);
}

/** Counts findings of one sort for a set: those in its own documents and in what all sets share. */
export function findingCounter(
  { report }: Checked,
  sets: readonly DocumentSet[],
  isMeant: (finding: Finding) => boolean,
): (set: DocumentSet) => number {
  const counts = new Map<string, number>();
  for (const finding of report.findings) {
    const { waived, file } = finding;
    if (waived === null && isMeant(finding)) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  const isOwned = (file: string) => sets.some(({ files }) => files.has(file));
  const shared = [...counts].filter(([file]) => !isOwned(file));
  const sum = (of: readonly (readonly [string, number])[]) =>
    of.reduce((total, [, count]) => total + count, 0);
  return ({ files }) => sum(shared) + sum([...counts].filter(([file]) => files.has(file)));
}
