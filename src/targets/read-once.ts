import { ownText } from '../source/own-text.js';
import { createTextMemo } from '../source/text-memo.js';
import { parseTarget } from './parse-target.js';
import type { TargetReading } from './target.js';

const readings = createTextMemo<TargetReading>(1500);

/**
 * `parseTarget` for callers that ask the same again: several rules read each target, and the same
 * words stand in many projects. The reading is shared, so it must not be changed.
 *
 * @param indicator the indicator's name, where the target stands in a column of its own
 */
export function readTargetOnce(text: string, indicator?: string): TargetReading {
  if (indicator === undefined) return readings(text, (own) => parseTarget(own));
  // No name of an indicator has a zero byte.
  return readings(`${indicator}\u0000${text}`, () =>
    parseTarget(ownText(text), { indicator: ownText(indicator) }),
  );
}
