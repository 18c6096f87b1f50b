import { folderTemplates } from '../../render/folder-templates.js';
import type { WrittenFormat } from '../../render/formats.js';
import { type RenderedFile, type RenderOptions, renderViews } from '../../render/index.js';
import { isTemplateError, type TemplateProblem } from '../../render/problem.js';
import type { DocumentView } from '../../render/view/document-view.js';
import type { Draft } from '../../render/writers/draft.js';
import { picturesOf } from '../read-picture.js';

/** What is the same for all sets of a workspace; plain data, so that it can go to another thread. */
export interface RenderSetup {
  readonly root: string;
  /** Folders of templates; the first wins. */
  readonly templates: readonly string[];
  readonly version: string;
  readonly formats: readonly WrittenFormat[];
  readonly profile?: RenderOptions['profile'];
  readonly letterhead?: RenderOptions['letterhead'];
  /** Tell what documents leave empty or have no place for. */
  readonly reportFields?: boolean;
}

/** One set to be rendered; plain data too. */
export interface SetJob {
  readonly id: string;
  readonly views: readonly DocumentView[];
  readonly draft?: Draft;
  readonly pack?: string;
}

/** The files of a set, or the mistake in a template that stands in the way. */
export type SetResult =
  | { readonly files: readonly RenderedFile[] }
  | { readonly problem: TemplateProblem };

/** Renders sets one by one; templates are read and compiled once. */
export function setRenderer(setup: RenderSetup): (job: SetJob) => Promise<SetResult> {
  const templates = folderTemplates(...setup.templates);
  const { root, version, formats, profile, letterhead, reportFields = false } = setup;
  const shared = { templates, version, formats, reportFields, pictures: picturesOf(root) };
  return async ({ id, views, draft, pack }) => {
    const options = {
      ...shared,
      ...(profile && { profile }),
      ...(letterhead && { letterhead }),
      ...(draft && { draft }),
      ...(pack !== undefined && { pack }),
    };
    try {
      return { files: await renderViews(views, id, options) };
    } catch (error) {
      if (isTemplateError(error)) return { problem: error.problem };
      throw error;
    }
  };
}
