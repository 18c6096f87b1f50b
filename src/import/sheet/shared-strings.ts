import { readXml } from '../xml/read-xml.js';
import type { Zip } from '../zip/zip.js';

/** The texts that cells of a workbook share, by number. Readings of characters are left out. */
export function readSharedStrings(zip: Zip, part: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  readXml(zip, part, {
    open: (name) => {
      if (name === 's:si') text = '';
      else if (name === 's:rPh') isReading = true;
      else if (name === 's:t') isText = !isReading;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 's:t') isText = false;
      else if (name === 's:rPh') isReading = false;
      else if (name === 's:si') texts.push(text);
    },
  });
  return texts;
}
