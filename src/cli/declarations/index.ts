import type { CommandDeclaration } from '../command.js';
import { approve, verify } from './approval.js';
import { fix } from './fix.js';
import { importDocuments } from './import.js';
import { explain, rules, schema, target, term } from './reference.js';
import { render } from './render.js';
import { templates } from './templates.js';
import { mergeReports, validate } from './validate.js';
import { create, init } from './workspace.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandDeclaration[] = [
  init,
  create,
  importDocuments,
  validate,
  mergeReports,
  fix,
  render,
  approve,
  verify,
  templates,
  rules,
  explain,
  schema,
  term,
  target,
];
