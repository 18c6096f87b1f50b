import { fileURLToPath } from 'node:url';
import { folderTemplates } from '../../src/render/folder-templates.js';

/** The forms that come with the program. */
export const BUILT_IN = folderTemplates(fileURLToPath(new URL('../../templates', import.meta.url)));
