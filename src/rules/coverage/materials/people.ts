import { documentReferences } from '../../../model/document-references.js';
import { framedDocuments } from '../../../model/framed-documents.js';
import type { Project } from '../../../model/project.js';
import type { ApprovalBlock, Reference } from '../../../model/reference-types.js';
import { peopleOf } from '../../contacts/people-register.js';
import type { Gather, LookedAt } from '../material.js';

function inEach(find: (project: Project) => readonly LookedAt[]): Gather {
  return ({ projects }) => projects.flatMap(find);
}

/** A name leads to somebody, or it is said elsewhere that it does not. */
function named({ place, target: { kind } }: Reference): LookedAt {
  const isLost = kind === 'unknown' || kind === 'ambiguous';
  return isLost ? { place, unjudged: 'unknown-name' } : { place };
}

function blocks(of: (document: FramedBlocks) => readonly (ApprovalBlock | undefined)[]): Gather {
  return (workspace) =>
    framedDocuments(workspace).flatMap((document) =>
      of(document).flatMap((block) => (block ? [{ place: block.place }] : [])),
    );
}

type FramedBlocks = ReturnType<typeof framedDocuments>[number];

/** Who is named, and as what. */
export const PEOPLE = {
  names: (workspace) => [
    ...workspace.directory.references,
    ...workspace.projects.flatMap(({ references }) => references),
    ...documentReferences(workspace).flatMap(({ references }) => references),
  ],
  executors: inEach(({ plans }) =>
    plans.flatMap(({ events }) => events.flatMap(({ executors }) => executors.map(named))),
  ),
  participants: inEach(({ participants }) => participants),
  members: inEach(({ participants }) =>
    participants.flatMap(({ place, group }) => (group ? group.members.map(named) : [{ place }])),
  ),
  people: (workspace) => peopleOf(workspace).persons,
  'signed-names': (workspace) => peopleOf(workspace).signatures,
  approvals: blocks(({ approval }) => [approval]),
  'framed-documents': (workspace) => framedDocuments(workspace),
  signatures: blocks(({ approval, agreement, signatures }) => [
    approval,
    ...agreement,
    ...signatures,
  ]),
} as const satisfies Readonly<Record<string, Gather>>;
