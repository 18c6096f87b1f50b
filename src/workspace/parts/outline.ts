import { headField } from '../../source/head.js';
import { ownText } from '../../source/own-text.js';
import { namedIn } from './named-in.js';

/** What a file says of itself and of others, found without parsing it. */
export interface Outline {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly kind?: string;
  readonly id?: string;
  readonly project?: string;
  /** Ids that it may refer to by its links. */
  readonly named: ReadonlySet<string>;
  /** True where it may be one of our documents and does not say which. */
  readonly isUncertain: boolean;
}

const OURS = /^["']?(?:kind|project|format)["']?\s*:/m;
const BOM = 3;

/** Ids are plain Latin letters, so one byte of the file may stand for one letter. */
function lettersOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString('latin1', bytes[0] === 0xef ? BOM : 0);
}

/** Looks a file over: its kind and ids where they are written in the usual way, and whom it names. */
export function outlineOf(file: string, bytes: Uint8Array): Outline {
  const text = lettersOf(bytes);
  const kind = headField(text, 'kind');
  const id = headField(text, 'id');
  const project = headField(text, 'project');
  const isKnown = kind !== undefined && (id ?? project) !== undefined;
  return {
    file,
    size: bytes.length,
    ...(kind !== undefined && { kind: ownText(kind) }),
    ...(id !== undefined && { id: ownText(id) }),
    ...(project !== undefined && { project: ownText(project) }),
    named: namedIn(text),
    isUncertain: !isKnown && (OURS.test(text) || text.includes('\0')),
  };
}
