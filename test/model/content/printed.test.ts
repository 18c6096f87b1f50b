import { beforeAll, describe, expect, it } from 'vitest';
import { contentsOf } from '../../../src/model/content/document-content.js';
import type { LoadedDocument } from '../../../src/model/document.js';
import { linkWorkspace } from '../../../src/model/link/workspace.js';
import { documentViews } from '../../../src/render/view/views.js';
import { workspaceViews } from '../../../src/render/view/workspace-views.js';
import { changed, exampleDocuments, fieldOf, leavesOf } from './examples.js';

/** What forms get of a document, and what counts as its content. */
interface State {
  readonly view: string;
  readonly printed: string;
  readonly approved: string;
}

function stateOf(documents: readonly LoadedDocument[]): ReadonlyMap<string, State> {
  const workspace = linkWorkspace(documents);
  const { projects } = workspace;
  const views = [...projects.flatMap(documentViews), ...workspaceViews(workspace)];
  const byId = new Map(views.map(({ id, data }) => [id, JSON.stringify(data)]));
  const contentOf = contentsOf(workspace);
  return new Map(
    workspace.documents.map((document) => {
      const view = byId.get(document.id ?? '') ?? '';
      const said = (extent: 'approved' | 'printed') =>
        JSON.stringify(
          contentOf(document, extent).map(({ name, items }) => [
            name,
            items.map((one) => one.text),
          ]),
        );
      return [document.source.file, { view, printed: said('printed'), approved: said('approved') }];
    }),
  );
}

/** Names that others refer to: changed alone they break the reference, which is a finding. */
const NAMES = /(?:^|\.)(?:id|kind|format)$|^participants\.group$|^roles\.name$/;

/** What authors state to readers though no form of ours has a row for it. */
const STATED_ONLY = [
  'mentoring-programme stages.events.form',
  'mentoring-programme stages.events.term.repeat',
  'event-plan stages.events.term.repeat',
  'event-plan numbering',
  'passport agreement.date',
  'passport agreement.person',
  'passport annexes.title',
  'passport indicators.base.unit',
  'passport indicators.method',
  'passport level',
  'passport unit',
  'procedure territory',
  'regulation directions.short',
  'regulation organization',
  'regulation sections.points.marks',
  'team-registry teams.group',
];

/** Fields that may change in an approved document. */
const FREE = /^(?:approval|agreement|agreed)\b|^(?:kind|format|parent|regulation)$/;

let documents: readonly LoadedDocument[] = [];

beforeAll(async () => {
  documents = await exampleDocuments();
});

/** The first scalar of each field that is not among those taken already. */
function samples(document: LoadedDocument, taken: Set<string>) {
  return leavesOf(document.data).filter((way) => {
    const field = fieldOf(way);
    if (taken.has(field) || NAMES.test(field)) return false;
    taken.add(field);
    return true;
  });
}

/** The documents that can have to do with one: those of its project or of mentoring, the directory. */
function around(document: LoadedDocument): readonly LoadedDocument[] {
  if (document.kind === 'directory') return documents;
  return documents.filter(
    ({ kind, project }) => kind === 'directory' || project === document.project,
  );
}

describe('the content of documents', () => {
  it.each([
    'directory',
    'passport',
    'event-plan',
    'triads',
    'interaction-plan',
    'progress',
    'regulation',
    'procedure',
    'team-registry',
    'mentoring-programme',
    'agreement',
    'completion-report',
  ])(
    'changes with what is printed, whatever changes in a %s',
    (kind) => {
      const unseen: string[] = [];
      const idle = new Set<string>();
      const held: string[] = [];
      const taken = new Set<string>();
      for (const document of documents.filter((one) => one.kind === kind)) {
        const others = around(document);
        const before = stateOf(others);
        for (const way of samples(document, taken)) {
          const field = fieldOf(way);
          const after = stateOf(
            others.map((one) => (one === document ? changed(document, way) : one)),
          );
          for (const { source, kind: other } of others) {
            const [was, is] = [before.get(source.file), after.get(source.file)];
            const isOwn = source.file === document.source.file;
            const isPrinted = was?.view !== is?.view;
            const isSeen = was?.printed !== is?.printed;
            if (isPrinted && !isSeen) unseen.push(`${kind} ${field} in ${other}`);
            if (isOwn && isSeen && !isPrinted && was?.view !== '') idle.add(`${kind} ${field}`);
            const isApproved = was?.approved !== is?.approved;
            if (isOwn && isPrinted && !isApproved && !FREE.test(field)) held.push(field);
          }
        }
      }
      expect(unseen).toEqual([]);
      expect([...idle].filter((one) => !STATED_ONLY.includes(one))).toEqual([]);
      expect(held).toEqual([]);
    },
    60_000,
  );
});
