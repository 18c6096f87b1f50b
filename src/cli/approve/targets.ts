import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import type { ApproveWords } from '../../language/catalogue/approve.js';
import { approvalsOf } from '../../model/approvals.js';
import type { LoadedDocument } from '../../model/document.js';
import type { Workspace } from '../../model/workspace.js';
import { fieldTitle } from '../../schema/field-title.js';
import { isKind } from '../../schema/kinds.js';
import { findRoot } from '../../workspace/find-root.js';
import type { CommandContext } from '../command.js';
import { unknownName } from '../unknown-name.js';
import { isApproved } from './block.js';

/** A document to approve, with those that have no stamp of their own and fall under its. */
export interface Target {
  readonly document: LoadedDocument;
  readonly covered: readonly LoadedDocument[];
}

/** What decides how targets are found. */
interface Asked {
  readonly say: ApproveWords;
  /** Whether what is approved already is meant too. */
  readonly again: boolean;
}

/** Kinds that go to approval together with the passport. */
const WITH_PASSPORT = ['event-plan', 'triads'];

/** The passport of a project with what is approved together with it. */
function projectTargets(
  workspace: Workspace,
  id: string,
  { say, again }: Asked,
): readonly Target[] {
  const own = workspace.documents.filter(({ project }) => project === id);
  const passport = own.find(({ kind }) => kind === 'passport');
  if (passport === undefined) throw new UserError(say.noPassport(id));
  const approvals = approvalsOf(workspace);
  const beside = own.filter(({ kind }) => WITH_PASSPORT.includes(kind ?? ''));
  const stamped = beside.filter(({ source }) => approvals.has(source));
  return [
    { document: passport, covered: beside.filter((one) => !stamped.includes(one)) },
    ...stamped
      .filter(({ source }) => again || !isApproved(approvals.get(source)))
      .map((document) => ({ document, covered: [] })),
  ];
}

function fileIn(root: string, absolute: string): string {
  return path.relative(root, realpathSync(absolute)).split(path.sep).join('/');
}

/** The workspace that the targets are in: that of the first one that is a path, else the current one. */
export function rootOfTargets(cwd: string, given: readonly string[]): string {
  const [first] = given.map((one) => path.resolve(cwd, one)).filter((one) => existsSync(one));
  return realpathSync(findRoot(first ?? cwd));
}

/** Finds what a user named: a project, a document by its id, a file, the folder of a project. */
function targetsOf(
  workspace: Workspace,
  root: string,
  given: string,
  { cwd, words }: CommandContext,
  asked: Asked,
): readonly Target[] {
  const { say } = asked;
  const { documents, projects } = workspace;
  if (projects.some(({ id }) => id === given)) return projectTargets(workspace, given, asked);
  const byId = documents.find(({ id }) => id === given);
  if (byId !== undefined) return [{ document: byId, covered: [] }];
  const absolute = path.resolve(cwd, given);
  if (!existsSync(absolute)) {
    const known = [...projects, ...documents].flatMap(({ id }) => id ?? []);
    throw unknownName(say.unknownTarget(given), given, known, words);
  }
  const file = fileIn(root, absolute);
  if (statSync(absolute).isFile()) {
    const document = documents.find(({ source }) => source.file === file);
    if (document === undefined) throw new UserError(say.notDocument(given));
    return [{ document, covered: [] }];
  }
  const inFolder = documents.filter(({ source }) => source.file.startsWith(`${file}/`));
  const [id, ...others] = new Set(inFolder.flatMap(({ project }) => project ?? []));
  if (id === undefined || others.length > 0) throw new UserError(say.notOneProject(given));
  return projectTargets(workspace, id, asked);
}

function carriesApproval({ kind }: LoadedDocument): boolean {
  return isKind(kind) && fieldTitle(kind, 'approval') !== undefined;
}

/** Every document that is to be approved, each once. */
export function approvalTargets(
  workspace: Workspace,
  root: string,
  given: readonly string[],
  context: CommandContext,
  asked: Asked,
): readonly Target[] {
  const { say } = asked;
  const found = given.flatMap((one) => targetsOf(workspace, root, one, context, asked));
  const broken = found.find(({ document }) => document.source.data === undefined);
  if (broken !== undefined) throw new UserError(say.cannotRead(broken.document.source.file));
  const unfit = found.find(({ document }) => !carriesApproval(document));
  if (unfit !== undefined) throw new UserError(say.notApprovable(unfit.document.source.file));
  return [...new Map(found.map((one) => [one.document, one])).values()];
}
