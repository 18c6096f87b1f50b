import { folderTemplates } from '../../render/folder-templates.js';
import { WRITTEN_FORMATS } from '../../render/formats.js';
import { SHAPES } from '../../render/view/views.js';
import { pageProfile } from '../../workspace/config.js';
import type { LoadedWorkspace } from '../../workspace/load-workspace.js';
import { templateFolders } from '../../workspace/template-folders.js';
import type { CommandContext } from '../command.js';
import { openLetterhead } from './open-letterhead.js';
import type { RenderRequest } from './request.js';
import type { RenderSetup } from './set-renderer.js';

/**
 * What is the same for every document of a workspace that is rendered. PDF is made of the Word files,
 * so these are rendered for it too.
 *
 * @throws UserError where the letterhead of the workspace does not open
 */
export function renderSetup(
  { root, config }: Pick<LoadedWorkspace, 'root' | 'config'>,
  formats: RenderRequest['formats'],
  context: CommandContext,
): RenderSetup {
  const folders = templateFolders(root, config);
  const known = () => [...SHAPES.keys(), ...folderTemplates(...folders).forms];
  const letterhead = openLetterhead(root, config.letterhead, known, context);
  const needed = new Set(formats.map((format) => (format === 'pdf' ? 'docx' : format)));
  const profile = pageProfile(config);
  return {
    root,
    templates: folders,
    version: context.version,
    formats: WRITTEN_FORMATS.filter((format) => needed.has(format)),
    ...(profile && { profile }),
    ...(letterhead && { letterhead }),
  };
}
