import { isDeepStrictEqual } from 'node:util';
import { UserError } from '../../findings/user-error.js';
import type { ApproveWords } from '../../language/catalogue/approve.js';
import type { LoadedDocument } from '../../model/document.js';
import { valueAt } from '../../model/value-at.js';
import { isKind } from '../../schema/kinds.js';
import { schemaOf, shapesOf } from '../../schema/shape.js';
import { fieldsOf } from '../../schema/shape-fields.js';
import { isMapping } from '../../schema/value-type.js';
import type { NewValue } from '../../source/edit/new-value.js';
import type { NewFields } from '../../source/edit/set-fields.js';
import { setFieldsUnder } from '../../source/edit/set-fields-under.js';
import { applyEdits, arrangeEdits } from '../../source/edit/text-edit.js';
import { readNodeTree, type SourceNode } from '../../source/node-tree.js';
import { readSource } from '../../source/read.js';

const FIELD = 'approval';
/** The order in which the fields of a block stand. */
const ORDER = ['status', 'word', 'person', 'post', 'name', 'date', 'act', 'fingerprint'];

/** The fields of a document in the order of its schema. */
function fieldOrder(kind: string | undefined): readonly string[] {
  return isKind(kind) ? [...fieldsOf(shapesOf(schemaOf(kind))).keys()] : [];
}

function withoutBlock(data: unknown): unknown {
  if (!isMapping(data)) return data;
  const { [FIELD]: _, ...others } = data;
  return others;
}

/** Whether the text says what was asked for in the block, and all else as before. */
async function isAsAsked(
  document: LoadedDocument,
  text: string,
  fields: NewFields,
): Promise<boolean> {
  const after = await readSource(document.source.file, new TextEncoder().encode(text));
  if (!isMapping(after.data) || after.problems.length > document.source.problems.length)
    return false;
  const block = after.data[FIELD];
  const isSet = ([name, value]: readonly [string, NewValue | undefined]) =>
    isMapping(block) && isDeepStrictEqual(block[name], value);
  const others = isDeepStrictEqual(withoutBlock(after.data), withoutBlock(document.source.data));
  return others && Object.entries(fields).every(isSet);
}

/**
 * The text of a document with fields of its approval block set; the rest stays letter by letter.
 *
 * @throws UserError where the block cannot be set without touching something else: it stands for
 *   another one (an alias), or the file does not parse
 */
export async function withApproval(
  document: LoadedDocument,
  fields: NewFields,
  words: ApproveWords,
): Promise<string> {
  const { source, kind } = document;
  const tree = source.data === undefined ? undefined : readNodeTree(source.text);
  const written = tree === undefined ? undefined : blockText(source.text, tree, kind, fields);
  const before = valueAt({ source, path: [FIELD] });
  const isFree = before === undefined || before === null || isMapping(before);
  if (written === undefined || !isFree || !(await isAsAsked(document, written, fields))) {
    throw new UserError(words.cannotEdit(source.file));
  }
  return written;
}

function blockText(
  text: string,
  tree: SourceNode,
  kind: string | undefined,
  fields: NewFields,
): string | undefined {
  const edits = setFieldsUnder(text, tree, FIELD, fields, {
    outer: { order: fieldOrder(kind) },
    inner: { order: ORDER },
  });
  const { edits: apart, dropped } = arrangeEdits(edits);
  return dropped.length > 0 ? undefined : applyEdits(text, apart);
}
