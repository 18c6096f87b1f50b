import { isKind } from '../../schema/kinds.js';
import { checkShape, type ShapeProblem, wellFormed } from '../../schema/validate-data.js';
import { isMapping } from '../../schema/value-type.js';
import { headField } from '../../source/head.js';
import { rawText } from '../../source/locate.js';
import type { Path } from '../../source/place.js';
import type { SourceFile } from '../../source/source-file.js';
import type { LoadedDocument } from '../document.js';
import { withSplitTexts } from './split-texts.js';

/** A copy with one value replaced; everything beside the path is shared. */
function withValue(value: unknown, path: Path, replacement: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      index === step ? withValue(item, rest, replacement) : item,
    );
  }
  if (!isMapping(value)) return value;
  return { ...value, [step]: withValue(value[step], rest, replacement) };
}

/** `2.10` where text is meant is read as it stands, never as 2.1; a rule asks for the quotes. */
function asWritten(problem: ShapeProblem, source: SourceFile): ShapeProblem {
  if (problem.code !== 'unquoted-text') return problem;
  const value = rawText({ source, path: problem.path });
  return { ...problem, args: { ...problem.args, value } };
}

function unreadHead({ text }: SourceFile): NonNullable<LoadedDocument['unread']> {
  const kind = headField(text, 'kind');
  const id = headField(text, 'id');
  const project = headField(text, 'project');
  return { ...(kind && { kind }), ...(id && { id }), ...(project && { project }) };
}

/** Takes a file that was read as one document: its kind, its ids, its shape, the data that may be relied on. */
export function loadDocument(source: SourceFile): LoadedDocument {
  const raw = isMapping(source.data) ? source.data : {};
  const found = source.data === undefined ? [] : checkShape(raw.kind, source.data);
  const isOther = found.some(({ code }) => code === 'wrong-kind');
  const kind = isKind(raw.kind) && !isOther ? raw.kind : undefined;
  const shape = withSplitTexts(found, source).map((problem) => asWritten(problem, source));
  let data: unknown = raw;
  for (const { code, path, args } of shape) {
    if (code === 'unquoted-text') data = withValue(data, path, String(args.value));
  }
  const others = found.filter(({ code }) => code !== 'unquoted-text');
  const reliable = isMapping(data) ? wellFormed(data, others) : {};
  const name = (key: string) => (typeof reliable[key] === 'string' ? reliable[key] : undefined);
  const id = name('id');
  const project = name('project');
  return {
    source,
    ...(kind !== undefined && { kind }),
    ...(id !== undefined && { id }),
    ...(project !== undefined && { project }),
    data: reliable,
    shape,
    ...(source.data === undefined && { unread: unreadHead(source) }),
  };
}
