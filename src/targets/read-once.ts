import { ownText } from '../source/own-text.js';
import { parseTarget } from './parse-target.js';
import type { TargetReading } from './target.js';

const readings = new Map<string, TargetReading>();
const REMEMBERED = 1500;

/**
 * `parseTarget` for callers that ask the same again: several rules read each target, and the same
 * words stand in many projects. The reading is shared, so it must not be changed.
 *
 * @param indicator the indicator's name, where the target stands in a column of its own
 */
export function readTargetOnce(text: string, indicator?: string): TargetReading {
  // No name of an indicator has a zero byte.
  const key = indicator === undefined ? text : `${indicator}\u0000${text}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  if (readings.size >= REMEMBERED) readings.clear();
  const own = indicator === undefined ? {} : { indicator: ownText(indicator) };
  const reading = parseTarget(ownText(text), own);
  readings.set(ownText(key), reading);
  return reading;
}
