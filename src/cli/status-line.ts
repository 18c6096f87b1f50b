const ERASE = '\r\u001b[K';

/** A line of a terminal that tells how far work is, and leaves no trace. */
export interface StatusLine {
  /** Shows a text in place of the one before; longer than the line, it is not shown. */
  readonly show: (text: string) => void;
  /** Takes the text away, so that other words can be written in its place. */
  readonly erase: () => void;
}

/**
 * @param columns of the terminal; `undefined` where there is none, and then nothing is ever written
 */
export function statusLine(write: (text: string) => void, columns: number | undefined): StatusLine {
  let isShown = false;
  const erase = () => {
    if (isShown) write(ERASE);
    isShown = false;
  };
  const show = (text: string) => {
    erase();
    // A text up to the very edge would make some terminals begin another line.
    if (columns === undefined || text.length >= columns) return;
    write(text);
    isShown = true;
  };
  return { show, erase };
}
