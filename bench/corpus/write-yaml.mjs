import { Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';

const WIDTH = 100;
const SHORT = 90;
const LONG = 80;

/** Lists and mappings of a few short words stand on one line, as people write them. */
function isShort(node) {
  const parts = node.items.flatMap((item) => (isSeq(node) ? [item] : [item.key, item.value]));
  if (!parts.every((part) => isScalar(part))) return false;
  return parts.reduce((length, { value }) => length + String(value).length + 2, 0) < SHORT;
}

/**
 * A document as a person would lay it out: the editors' line at the top, long texts folded, short
 * lists on one line.
 *
 * @param {object} data
 * @param {string} schema path of the schema, for editors
 */
export function writeYaml(data, schema) {
  const document = new Document(data);
  document.commentBefore = ` yaml-language-server: $schema=${schema}`;
  visit(document, {
    Collection: (_key, node) => {
      if (node !== document.contents && isShort(node)) node.flow = true;
    },
    Scalar: (_key, node) => {
      if (String(node.value).length > LONG) node.type = 'BLOCK_FOLDED';
    },
  });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
}

/**
 * The line of a value or of its key, counted from 1. A folded text begins on the line after its sign.
 *
 * @param {string} text
 * @param {readonly (string | number)[]} path
 * @param {'key' | 'value'} [side]
 */
export function lineOf(text, path, side = 'value') {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const node = document.getIn(path, true);
  const at = (offset) => lines.linePos(offset).line;
  if (side === 'key') {
    const holder = document.getIn(path.slice(0, -1), true);
    const pair = isMap(holder) && holder.items.find(({ key }) => key.value === path.at(-1));
    return at(pair.key.range[0]);
  }
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  return at(node.range[0]) + (isBlock ? 1 : 0);
}
