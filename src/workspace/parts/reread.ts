import { decode } from '../../source/decode.js';
import { readData } from '../../source/read.js';
import type { SourceFile } from '../../source/source-file.js';
import type { Open } from '../open-workspace.js';

/** A file that was let go: read anew only if somebody asks what stands in it. */
function reread(file: string, open: Open): SourceFile {
  let text: string | undefined;
  let read: { readonly data: unknown } | undefined;
  const textNow = () => {
    text ??= decode(open(file) ?? new Uint8Array()).text;
    return text;
  };
  return {
    file,
    problems: [],
    get text() {
      return textNow();
    },
    get data() {
      read ??= { data: readData(textNow()) };
      return read.data;
    },
  };
}

/** Gives files that were let go again, each the same one whoever asks. */
export function rereader(open: Open): (file: string) => SourceFile {
  const known = new Map<string, SourceFile>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const source = reread(file, open);
    known.set(file, source);
    return source;
  };
}
