import type { Project } from '../model/project.js';
import { fileNames } from './file-name.js';
import { ENDINGS, USUAL_FORMATS, WRITTEN_FORMATS, type WrittenFormat } from './formats.js';
import { formFor, provedFormFor } from './forms.js';
import { type Leaf, leavesOf, type RenderedDocument } from './leaf.js';
import type { Letterhead } from './letterhead/letterhead.js';
import { bindPack } from './pack.js';
import { type ProfileName, type ProfileOverrides, pageProfile } from './profile/profiles.js';
import type { DocumentSource } from './provenance/source-marks.js';
import type { Templates } from './templates.js';
import type { DocumentView } from './view/document-view.js';
import { documentViews } from './view/views.js';
import { type WriteOptions, write } from './write.js';

export interface RenderOptions extends Pick<WriteOptions, 'draft' | 'pictures' | 'letterhead'> {
  readonly templates: Templates;
  /** Version of the program, kept in the files' properties. */
  readonly version: string;
  /** DOCX and XLSX unless given. */
  readonly formats?: readonly WrittenFormat[];
  readonly profile?: ProfileName | ProfileOverrides;
  /**
   * Name of the one file that passport, plans and annexes are bound into; each document is a file of
   * its own unless given.
   */
  readonly pack?: string;
  /** Tell what the documents leave empty or have no place for. */
  readonly reportFields?: boolean;
}

export interface RenderedFile {
  /** Safe file name with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: WrittenFormat;
  /** What stands in it, in order: several documents in a pack. */
  readonly documents: readonly RenderedDocument[];
}

/** Makes the official documents of a project; see `renderViews`. */
export function renderProject(
  project: Project,
  options: RenderOptions,
): Promise<readonly RenderedFile[]> {
  return renderViews(documentViews(project), project.id, options);
}

/**
 * Makes official documents: nothing is read but templates and pictures, nothing is written. Equal
 * documents and options give equal bytes.
 *
 * @param owner id of the project or other set the documents belong to, kept in their properties
 * @throws TemplateError where a form is at fault
 */
export async function renderViews(
  views: readonly DocumentView[],
  owner: string,
  options: RenderOptions,
): Promise<readonly RenderedFile[]> {
  const { formats = USUAL_FORMATS, pack } = options;
  const papers: Leaf[] = [];
  const workbooks: Leaf[] = [];
  const onPaper = formats.some((format) => format !== 'xlsx');
  for (const view of views) {
    const form = await formFor(view, options.templates);
    if (!form) continue;
    const proved = options.reportFields ? await provedFormFor(view, options.templates) : undefined;
    if (onPaper) papers.push(...leavesOf(view, form, 'docx', proved));
    if (formats.includes('xlsx')) workbooks.push(...leavesOf(view, form, 'xlsx', proved));
  }
  const leaves = pack === undefined ? papers : bindPack(papers, pack);
  const files: RenderedFile[] = [];
  for (const format of WRITTEN_FORMATS.filter((one) => formats.includes(one))) {
    files.push(...(await writeAll(format === 'xlsx' ? workbooks : leaves, format, owner, options)));
  }
  return files;
}

async function writeAll(
  leaves: readonly Leaf[],
  format: WrittenFormat,
  owner: string,
  { profile, version, draft, pictures, letterhead }: RenderOptions,
): Promise<readonly RenderedFile[]> {
  const bases = leaves.map(({ base }) => base);
  const names = fileNames(bases, ENDINGS[format]);
  const files: RenderedFile[] = [];
  for (const [index, { title, tree, documents }] of leaves.entries()) {
    const bytes = await write(format, tree, {
      profile: pageProfile(profile),
      properties: { title, project: owner, version, sources: sourcesOf(documents) },
      ...(draft && { draft }),
      ...(pictures && { pictures }),
      ...(letterhead && carries(letterhead, documents) && { letterhead }),
    });
    files.push({ name: names[index] ?? '', bytes, format, documents });
  }
  return files;
}

/** Of several documents in a file the first decides: it stands on the first page. */
function carries({ only }: Letterhead, [first]: readonly RenderedDocument[]): boolean {
  return (
    only === undefined ||
    (first !== undefined && only.some((one) => [first.kind, first.form].includes(one)))
  );
}

function sourcesOf(documents: readonly RenderedDocument[]): readonly DocumentSource[] {
  return documents.flatMap(({ id, kind, fingerprint }) =>
    fingerprint === undefined ? [] : { id, kind, fingerprint },
  );
}
