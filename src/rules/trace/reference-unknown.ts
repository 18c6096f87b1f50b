import type { Project } from '../../model/project.js';
import type { Workspace } from '../../model/workspace.js';
import { writtenIds } from '../../model/written-ids.js';
import { defineRule } from '../define-rule.js';
import { brokenDocumentLinks } from './broken-document-links.js';
import { brokenInMentoring, brokenInPlans } from './broken-inner-links.js';
import { type BrokenLink, brokenInside, type Known } from './broken-links.js';
import { brokenUpwards, strayDocuments } from './broken-upward-links.js';
import { type ReferenceUnknownArgs, referenceUnknownPage } from './reference-unknown.page.js';

/** The same missing id is told once, at its first use. */
function together(reports: readonly BrokenLink[]): readonly BrokenLink[] {
  const first = new Map<string, BrokenLink>();
  for (const one of reports) {
    const key = `${one.args.to} ${one.args.id}`;
    const before = first.get(key);
    const related = [...(before?.related ?? []), { at: one.at, label: 'also' }];
    first.set(key, before ? { ...before, related } : one);
  }
  return [...first.values()];
}

/** Speaks of links to ids that do not exist. */
export const referenceUnknown = defineRule<ReferenceUnknownArgs, 'workspace'>({
  id: 'trace/reference-unknown',
  severity: 'error',
  scope: 'workspace',
  absorbs: [
    'trace/task-without-event',
    'trace/task-without-result',
    'trace/task-without-indicator',
    'trace/indicator-without-event',
    'schema/unquoted-text',
  ],
  page: referenceUnknownPage,
  check: (workspace: Workspace, emit) => {
    const { projects, documents, elsewhere } = workspace;
    const ids = new Map<Project, ReturnType<typeof writtenIds>>();
    const known: Known = {
      projects: new Map(projects.map((project) => [project.id, project])),
      elsewhere,
      idsOf: (project) => {
        const found = ids.get(project) ?? writtenIds(project);
        ids.set(project, found);
        return found;
      },
    };
    // A passport that cannot be read may be the one that is missed.
    const isReadable =
      !elsewhere.isUncertain && documents.every(({ unread }) => !unread || unread.project);
    for (const project of projects) {
      const reports = [
        ...(isReadable ? strayDocuments(project, known) : []),
        ...brokenInside(project, known),
        ...brokenInPlans(project, known),
        ...brokenUpwards(project, known),
      ];
      for (const one of together(reports)) emit(one);
    }
    for (const one of together([
      ...brokenInMentoring(workspace, known),
      ...brokenDocumentLinks(workspace),
    ]))
      emit(one);
  },
});
