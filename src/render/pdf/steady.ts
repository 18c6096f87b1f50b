/** The day that the program's files say they were made on: none, as far as the format allows. */
const NO_DAY = '19800101000000';

/**
 * A PDF without what differs from run to run: the moment it was made and the number LibreOffice gave
 * it. Lengths stay as they are, so that the file's table of places stays true.
 *
 * @param number in hexadecimal, at least 32 digits, the same for the same document
 */
export function steadyPdf(pdf: Uint8Array, number: string): Uint8Array {
  const digits = number.slice(0, 32).toUpperCase();
  const text = Buffer.from(pdf)
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g, `$1${NO_DAY}`)
    .replace(/(\/ID\s*\[\s*<)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}(>)/g, `$1${digits}$2${digits}$3`)
    .replace(/(\/DocChecksum\s*\/)[0-9A-F]{32}/g, `$1${digits}`);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
