import { isKind } from '../../schema/kinds.js';
import type { SourceFile } from '../../source/source-file.js';
import { approvalsOf } from '../approvals.js';
import type { LoadedDocument } from '../document.js';
import { documentReferences } from '../document-references.js';
import type { ApprovalBlock, Reference } from '../reference-types.js';
import type { Workspace } from '../workspace.js';
import { BORROWERS, type Borrower } from './borrowed-content.js';
import type { ContentSection } from './content.js';
import { directoryFacts } from './facts.js';
import { ownContent } from './own-content.js';
import { countsIn } from './printed-fields.js';

/** Fields that name people who approved or agreed. */
const CONSENT: readonly unknown[] = ['approval', 'agreement', 'agreed'];

/**
 * What a document says: `approved` is what an approval covers, so neither the approval itself nor
 * marks of completion; `printed` is everything that its printed form shows.
 */
export type Extent = 'approved' | 'printed';

/** Gives the content of a document of the workspace, by section. */
export type ContentOf = (document: LoadedDocument, extent: Extent) => readonly ContentSection[];

/** References by the documents that make them. */
function bySource(workspace: Workspace): ReadonlyMap<SourceFile, readonly Reference[]> {
  const found = new Map<SourceFile, Reference[]>();
  const all = [
    ...workspace.projects.flatMap(({ references }) => references),
    ...documentReferences(workspace).flatMap(({ references }) => references),
  ];
  for (const reference of all) {
    const there = found.get(reference.place.source);
    if (there === undefined) found.set(reference.place.source, [reference]);
    else there.push(reference);
  }
  return found;
}

function dayOf(approval: ApprovalBlock | undefined): { readonly day?: string } {
  const date = approval?.date ?? approval?.act?.date;
  const day = date?.resolved.intervals[0]?.from;
  return day === undefined ? {} : { day };
}

/** The organizations of a programme are printed by its report too. */
function lentBy({
  workspace,
  source,
}: Pick<Borrower, 'workspace' | 'source'>): readonly Reference[] {
  const report = workspace.reports.find(({ place }) => place.source === source);
  const programme = report?.programme?.target;
  const sides = [...(programme?.experienced ?? []), ...(programme?.developing ?? [])];
  return sides.flatMap(({ organization }) => organization ?? []);
}

/** Prepares the contents of a workspace's documents; what many of them need is gathered once. */
export function contentsOf(workspace: Workspace): ContentOf {
  const references = bySource(workspace);
  const approvals = approvalsOf(workspace);
  const projects = new Map(workspace.projects.map((project) => [project.id, project]));
  return ({ source, kind, data, project: owner }, extent) => {
    if (!isKind(kind)) return [];
    const isPrinted = extent === 'printed';
    const project = owner === undefined ? undefined : projects.get(owner);
    const all = references.get(source) ?? [];
    const named = all.filter(({ place }) => isPrinted || !CONSENT.includes(place.path[0]));
    const borrower = { workspace, source, project, references: named };
    const approval = approvals.get(source) ?? project?.passport?.approval;
    const around = { kind, directory: workspace.directory, ...dayOf(approval) };
    const parts = {
      'from-directory': directoryFacts([...named, ...lentBy(borrower)], around),
      ...BORROWERS[kind]?.(borrower),
    };
    const lent = Object.entries(parts)
      .filter(([name]) => isPrinted || name !== 'from-progress' || kind === 'completion-report')
      .flatMap(([name, items]) => (items.length === 0 ? [] : [{ name, items }]));
    return [
      ...ownContent(data, { source, path: [] }, countsIn(kind, { consent: isPrinted })),
      ...lent,
    ];
  };
}
