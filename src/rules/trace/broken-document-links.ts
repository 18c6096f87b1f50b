import type { LoadedDocument } from '../../model/document.js';
import { items } from '../../model/link/cursor.js';
import { rootOf } from '../../model/link/directory.js';
import { linksOf } from '../../model/link/identity.js';
import type { Link } from '../../model/project.js';
import type { Workspace } from '../../model/workspace.js';
import { type BrokenLink, broken } from './broken-links.js';

/** Fields that name a document, and of which kinds it is; any kind where none is said. */
const FIELDS: Readonly<
  Record<string, readonly (readonly [field: string, kinds: readonly string[]])[]>
> = {
  'interaction-plan': [['parent', ['triads']]],
  'team-registry': [['regulation', ['regulation']]],
  procedure: [['regulation', ['regulation']]],
  'mentoring-programme': [
    ['regulation', ['regulation']],
    ['agreement', ['agreement']],
    ['registry', ['team-registry']],
  ],
  agreement: [
    ['regulation', ['regulation']],
    ['programme', ['mentoring-programme']],
  ],
  progress: [['of', ['event-plan', 'interaction-plan', 'mentoring-programme']]],
  'completion-report': [
    ['regulation', ['regulation']],
    ['programme', ['mentoring-programme']],
  ],
};

interface DocumentLink extends Link {
  readonly kinds: readonly string[];
}

function linksIn(document: LoadedDocument): readonly DocumentLink[] {
  const root = rootOf(document);
  const annexes = items(root, 'annexes').flatMap((annex) => linksOf(annex, 'document'));
  return [
    ...annexes.map((link) => ({ ...link, kinds: [] })),
    ...(FIELDS[document.kind ?? ''] ?? []).flatMap(([field, kinds]) =>
      linksOf(root, field).map((link) => ({ ...link, kinds })),
    ),
  ];
}

/** Links to documents that are not there; silent where the workspace has no document of the kind. */
export function brokenDocumentLinks({ documents, elsewhere }: Workspace): readonly BrokenLink[] {
  // A file that does not say what it is may be the one that is missed.
  const isUncertain = documents.some(({ unread }) => unread !== undefined && !unread.id);
  if (isUncertain || elsewhere.isUncertain) return [];
  const here = new Set(documents.flatMap(({ id, unread }) => id ?? unread?.id ?? []));
  const lost = documents.flatMap((document) =>
    linksIn(document).flatMap((link) => (here.has(link.id) ? [] : [{ document, link }])),
  );
  if (lost.length === 0) return [];
  const ids = new Set([...here, ...elsewhere.documents]);
  const present = new Set([
    ...documents.map(({ kind, unread }) => kind ?? unread?.kind),
    ...elsewhere.kinds,
  ]);
  return lost.flatMap(({ document, link }): readonly BrokenLink[] => {
    const isOutside = link.kinds.length > 0 && !link.kinds.some((kind) => present.has(kind));
    if (ids.has(link.id) || isOutside) return [];
    const entity = `${document.project ?? document.id ?? ''}/document:${document.id ?? ''}`;
    return [broken(link, 'document', ids, entity)];
  });
}
