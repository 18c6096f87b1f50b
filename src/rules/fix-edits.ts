import type { Fix } from '../findings/finding.js';
import { valueAt } from '../model/value-at.js';
import { scalarEdit } from '../source/edit/scalar-edit.js';
import { arrangeEdits, type TextEdit } from '../source/edit/text-edit.js';
import { locateSpan, spanOf } from '../source/locate.js';
import type { SourceFile } from '../source/source-file.js';
import type { RuleChange, RuleFix } from './rule.js';

function editOf(change: RuleChange): TextEdit | undefined {
  const { at } = change;
  if ('raw' in change) return { ...spanOf(at), text: change.raw };
  const value = valueAt(at);
  return typeof value === 'string' ? scalarEdit(at, value, change.value) : undefined;
}

/** A fix as edits of the file: those of its changes that can be made there; `null` where none can. */
export function fixOf({ safe, changes, encoding }: RuleFix, source: SourceFile): Fix | null {
  if (encoding !== undefined) return { safe, edits: [], encoding };
  const own = changes.filter(({ at }) => at.source === source);
  const { edits } = arrangeEdits(own.flatMap((change) => editOf(change) ?? []));
  if (edits.length === 0) return null;
  return {
    safe,
    edits: edits.map(({ start, end, text }) => ({
      range: locateSpan(source, { start, end }),
      text,
    })),
  };
}
