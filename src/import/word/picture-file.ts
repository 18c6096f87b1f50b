/** A picture that documents can print. */
const PRINTED = /([^/\\]+)\.(png|jpe?g|gif|bmp)$/i;

/**
 * The file beside a document for a picture that lies in a Word file: `figures/image1.png` for
 * `word/media/image1.png`. `undefined` for what documents cannot print.
 */
export function pictureFile(part: string): string | undefined {
  const [, name, type] = PRINTED.exec(part) ?? [];
  if (name === undefined || type === undefined) return undefined;
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `figures/${plain === '' ? 'image' : plain}.${type.toLowerCase()}`;
}
