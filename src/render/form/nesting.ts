import { locator } from '../markup/locator.js';
import { TemplateError } from '../problem.js';

/** Blocks, branches or brackets within each other; people write five at most. */
const DEEPEST = 60;
const TAG = /\{\{(?:!--[\s\S]*?--\}\}|[^}]*)/g;

/** A block that a template opens and does not close. */
interface OpenBlock {
  readonly offset: number;
  /** Its word: `if`, `each` or a partial's name. */
  readonly name: string;
  /** Levels that it adds: each «else if» is a block inside the one before. */
  levels: number;
}

/**
 * The blocks that a template leaves open, outermost first.
 *
 * @throws TemplateError at a tag nested so deep that parsing it would exhaust the stack
 */
export function openBlocks(source: string, file: string): readonly OpenBlock[] {
  const open: OpenBlock[] = [];
  let depth = 0;
  for (const { 0: tag, index: offset } of source.matchAll(TAG)) {
    const [, sign = '', name = ''] = /^\{\{~?\s*([#/!^]?)>?\s*([\w-]*)/.exec(tag) ?? [];
    const last = open.at(-1);
    if (sign === '#' || (sign === '^' && name !== '')) {
      open.push({ offset, name, levels: 1 });
      depth += 1;
    } else if (sign === '/') depth -= open.pop()?.levels ?? 0;
    else if (name === 'else' && last) {
      last.levels += 1;
      depth += 1;
    }
    if (sign !== '!' && (depth > DEEPEST || bracketDepth(tag) > DEEPEST)) {
      const place = locator(source, file)(offset);
      throw new TemplateError({ ...place, code: 'too-deep', args: { limit: DEEPEST } });
    }
  }
  return open;
}

function bracketDepth(tag: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of tag) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
