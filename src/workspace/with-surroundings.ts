import type { Workspace } from '../model/workspace.js';
import type { Config } from './config.js';
import { figureFiles } from './figure-files.js';
import { formKinds } from './form-kinds.js';

/** Adds to linked documents what they name outside themselves: the figures that are there, the forms. */
export async function withSurroundings(
  root: string,
  config: Config,
  linked: Workspace,
): Promise<Workspace> {
  const forms = await formKinds(root, config, linked.documents);
  return { ...linked, figureFiles: figureFiles(root, linked), ...(forms && { forms }) };
}
