import { constructFromEvents, parseEvents } from 'js-yaml';
import { parseDocument } from 'yaml';
import { cutByHash } from './cut-by-hash.js';
import { CONSTRUCTION, LIMITS } from './limits.js';
import { mistakeOf } from './mistake.js';
import { readNodeTree, type SourceNode } from './node-tree.js';
import { openMark } from './open-mark.js';
import type { SourceFile, SourceProblem } from './source-file.js';

type Diagnosis = Pick<SourceFile, 'data' | 'problems'>;

/** Every key written twice in one mapping, with both places. */
function duplicateKeys(text: string): readonly SourceProblem[] {
  const problems: SourceProblem[] = [];
  const visit = (node: SourceNode, seen: Set<SourceNode>): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const first = new Map<string, SourceNode['span']>();
    for (const { key, keySpan, value } of node.entries) {
      const related = key === '<<' ? undefined : first.get(key);
      if (related !== undefined) {
        problems.push({ code: 'duplicate-key', span: keySpan, related, args: { key } });
      } else first.set(key, keySpan);
      visit(value, seen);
    }
    for (const item of node.items) visit(item, seen);
  };
  const tree = readNodeTree(text);
  if (tree !== undefined) visit(tree, new Set());
  return problems;
}

function readTolerant(text: string): unknown {
  try {
    const events = parseEvents(text, { maxDepth: LIMITS.depth });
    return constructFromEvents(events, { ...CONSTRUCTION, source: text, json: true })[0];
  } catch {
    return undefined;
  }
}

/**
 * Says more of a text that js-yaml refused: duplicate keys with both places (the data is then used),
 * or the first mistake of form in the author's terms. Later mistakes mostly follow from the first.
 */
export function diagnose(text: string, found: readonly SourceProblem[]): Diagnosis {
  const [first] = found;
  if (first?.code === 'duplicate-key') {
    const data = readTolerant(text);
    const problems = data === undefined ? [] : duplicateKeys(text);
    if (problems.length > 0) return { data, problems };
  }
  if (first?.code !== 'syntax' && first?.code !== 'tab-indent') {
    return { data: undefined, problems: found };
  }
  const document = parseDocument(text, { prettyErrors: false, maxAliasCount: 0 } as object);
  const error = document.errors.find((e) => e.code !== 'DUPLICATE_KEY');
  if (error === undefined) return { data: undefined, problems: found };
  const start = Math.min(error.pos[0], text.length);
  const span = { start, end: Math.min(Math.max(error.pos[1], start + 1), text.length) };
  if (error.code === 'TAB_AS_INDENT') {
    return { data: undefined, problems: [{ code: 'tab-indent', span, args: {} }] };
  }
  const mistake = mistakeOf({ code: error.code, message: error.message, span }, text);
  const isOpen = mistake.reason.startsWith('unclosed');
  const open = isOpen ? openMark(document, text, error.pos[0]) : undefined;
  const { reason, span: place } = cutByHash(open ? { ...mistake, span: open } : mistake, text);
  return { data: undefined, problems: [{ code: 'syntax', span: place, args: { reason } }] };
}
