import { incomplete } from './dates/incomplete.js';
import { exceedsPopulation } from './indicators/exceeds-population.js';
import { countMismatch } from './participants/count-mismatch.js';
import { duplicate } from './participants/duplicate.js';
import { notInvolved } from './participants/not-involved.js';
import { unknown } from './participants/unknown.js';
import type { RegisteredRule } from './rule.js';
import { duplicateId } from './schema/duplicate-id.js';
import { shapeRules } from './schema/shape-rules.js';
import { sourceRules } from './schema/source-rules.js';
import { waiverRules } from './waiver/waiver-rules.js';

/** Every rule of the program, by family. Adding a rule is its file, its page and a line here. */
export const RULES: readonly RegisteredRule[] = [
  // files
  ...sourceRules,
  ...shapeRules,
  duplicateId,
  // dates
  incomplete,
  // participants
  unknown,
  duplicate,
  notInvolved,
  countMismatch,
  // indicators
  exceedsPopulation,
  // waivers
  ...waiverRules,
];
