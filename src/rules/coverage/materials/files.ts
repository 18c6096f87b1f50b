import { waiversOf } from '../../../findings/waivers.js';
import type { LoadedDocument } from '../../../model/document.js';
import { namedThings } from '../../../model/named-things.js';
import type { Workspace } from '../../../model/workspace.js';
import { writtenTexts } from '../../../model/written-texts.js';
import { contactLines } from '../../contacts/contact-lines.js';
import type { Gather, LookedAt } from '../material.js';

function whole({ source }: LoadedDocument): LookedAt {
  return { place: { source, path: [] } };
}

/** Documents that some condition picks. */
function documents(isMeant: (document: LoadedDocument) => boolean): Gather {
  return ({ documents: all }) => all.filter(isMeant).map(whole);
}

function inEach(find: (document: LoadedDocument) => readonly LookedAt[]): Gather {
  return (workspace: Workspace) => workspace.documents.flatMap(find);
}

/** What stands in files, whatever it means. */
export const FILES = {
  files: documents(() => true),
  settings: documents(({ kind }) => kind === 'config'),
  documents: documents(({ kind }) => kind !== undefined && kind !== 'config'),
  'documents-with-form': documents(({ data }) => data.form !== undefined),
  passports: documents(({ kind }) => kind === 'passport'),
  texts: inEach((document) => (document.kind === 'config' ? [] : writtenTexts(document))),
  ids: inEach(namedThings),
  phones: inEach((document) => contactLines(document, 'phones')),
  emails: inEach((document) => contactLines(document, 'emails')),
  waivers: inEach(({ source }) => waiversOf(source).map(() => ({ place: { source, path: [] } }))),
  // Known only to a check that is given a file of accepted findings.
  baselines: () => [],
} as const satisfies Readonly<Record<string, Gather>>;
