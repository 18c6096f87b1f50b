import path from 'node:path';
import { readVocabulary } from '../../src/import/recognise/vocabulary.js';
import { folderTemplates } from '../../src/render/folder-templates.js';
import { packageRoot } from '../../src/workspace/package-root.js';

/** The labels of the built-in forms. */
export const vocabulary = await readVocabulary(
  folderTemplates(path.join(packageRoot(), 'templates')),
);
