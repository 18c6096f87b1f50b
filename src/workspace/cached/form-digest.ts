import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf, keyOf } from '../../cache/digest.js';
import { errorCode } from '../../source/error-code.js';
import type { PathSettings } from '../open-workspace.js';
import { ownTemplates } from '../template-folders.js';

function stateOf(file: string): string {
  try {
    return digestOf(readFileSync(file));
  } catch (error) {
    return errorCode(error);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** A key of all that a workspace's own forms are made of: what is recognised in Word files follows from it. */
export function templatesDigest(root: string, settings: PathSettings): string {
  const folder = ownTemplates(root, settings);
  return keyOf(
    namesIn(folder).map((form) => [
      form,
      namesIn(path.join(folder, form)).map((name) => [
        name,
        stateOf(path.join(folder, form, name)),
      ]),
    ]),
  );
}

/** A key of what a workspace's own forms say of themselves; those of the program are the program's. */
export function formDigest(root: string, settings: PathSettings): string {
  const folder = ownTemplates(root, settings);
  return keyOf(
    namesIn(folder).map((name) => [name, stateOf(path.join(folder, name, 'form.yaml'))]),
  );
}
