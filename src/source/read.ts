import { constructFromEvents, parseEvents, YAMLException } from 'js-yaml';
import { decode } from './decode.js';
import { CONSTRUCTION, LIMITS } from './limits.js';
import { noBreakIndentOfField } from './no-break-indent.js';
import type { Span } from './place.js';
import type { SourceFile, SourceProblem } from './source-file.js';

const ALIAS = 5;
const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/m;

/** What was read, before it is known what else the text can tell (see `diagnose.ts`). */
interface Reading {
  readonly data?: unknown;
  readonly problems: readonly SourceProblem[];
  /** True where js-yaml gave up: a fuller diagnosis is worth its time. */
  readonly broken?: boolean;
}

/** Follows every value once per place it is used in; true when there are more than the limit. */
function isTooLarge(root: unknown): boolean {
  const stack: unknown[] = [root];
  let seen = 0;
  while (stack.length > 0) {
    const value = stack.pop();
    if (++seen > LIMITS.expandedNodes || stack.length > LIMITS.expandedNodes) return true;
    if (typeof value === 'object' && value !== null) {
      for (const item of Object.values(value)) stack.push(item);
    }
  }
  return false;
}

function conflictSpan(text: string): Span | undefined {
  const match = text.includes('<<<<<<<') || text.includes('>>>>>>>') ? CONFLICT.exec(text) : null;
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** js-yaml's reason for giving up, as one of our codes. Its words never reach the user. */
function codeOf(reason: string): SourceProblem['code'] {
  if (reason.startsWith('tab characters')) return 'tab-indent';
  if (reason.startsWith('duplicated mapping key')) return 'duplicate-key';
  if (reason.startsWith('nesting exceeded')) return 'too-deep';
  if (/^(aliases|merge keys) exceeded|^abnormal merge/.test(reason)) return 'too-many-aliases';
  if (reason.startsWith('unidentified alias')) return 'unknown-alias';
  if (/^unknown \w+ tag|explicit tag$/.test(reason)) return 'unknown-tag';
  return 'syntax';
}

function brokenBy(error: unknown, text: string): Reading {
  if (!(error instanceof YAMLException)) throw error;
  const start = Math.min(error.mark?.position ?? 0, text.length);
  const code = codeOf(error.reason);
  const span = { start, end: Math.min(start + 1, text.length) };
  const reason = error.reason.includes('non-printable') ? 'invisible-sign' : error.reason;
  return { problems: [{ code, span, args: { reason } }], broken: true };
}

function readYaml(text: string): Reading {
  const conflict = conflictSpan(text);
  if (conflict) return { problems: [{ code: 'merge-conflict', span: conflict, args: {} }] };
  try {
    const events = parseEvents(text, { maxDepth: LIMITS.depth });
    const documents = constructFromEvents(events, { ...CONSTRUCTION, source: text });
    const data = documents[0];
    if (documents.length > 1) {
      const second = /^---/m.exec(text.slice(3));
      const start = second ? second.index + 3 : 0;
      return {
        problems: [{ code: 'several-documents', span: { start, end: start + 3 }, args: {} }],
      };
    }
    if (data === undefined || data === null) {
      return { problems: [{ code: 'empty-file', span: { start: 0, end: 0 }, args: {} }] };
    }
    if (events.some((event) => event.type === ALIAS) && isTooLarge(data)) {
      const span = { start: 0, end: 0 };
      const args = { limit: LIMITS.expandedNodes };
      return { problems: [{ code: 'too-many-aliases', span, args }] };
    }
    const indent = noBreakIndentOfField(text, data);
    if (indent !== undefined) {
      const args = { reason: 'no-break-indent' };
      return { problems: [{ code: 'syntax', span: indent, args }] };
    }
    return { data, problems: [] };
  } catch (error) {
    return brokenBy(error, text);
  }
}

/** What a YAML text holds; `undefined` where it cannot be relied on. */
export function readData(text: string): unknown {
  return readYaml(text).data;
}

/**
 * Reads one YAML 1.2 file. Never throws on content: what is wrong is in `problems`, and `data` is
 * `undefined` where nothing can be relied on. Of two equal keys the last one counts, and both are named.
 *
 * @param file path relative to the workspace, with `/`
 */
export async function readSource(file: string, bytes: Uint8Array): Promise<SourceFile> {
  if (bytes.length > LIMITS.fileBytes) {
    const args = { limit: LIMITS.fileBytes };
    const problem = { code: 'too-large', span: { start: 0, end: 0 }, args } as const;
    return { file, text: '', data: undefined, problems: [problem] };
  }
  const { text, problem } = decode(bytes);
  if (problem !== undefined) {
    const bad = text.indexOf(problem === 'binary' ? '\0' : '\ufffd');
    const found = {
      code: 'encoding',
      span: bad < 0 ? { start: 0, end: 0 } : { start: bad, end: bad + 1 },
      args: { encoding: problem },
    } as const;
    return { file, text, data: undefined, problems: [found] };
  }
  const { data, problems, broken } = readYaml(text);
  if (!broken) return { file, text, data, problems };
  const { diagnose } = await import('./diagnose.js');
  return { file, text, ...diagnose(text, problems) };
}
