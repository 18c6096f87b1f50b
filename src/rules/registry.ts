import { incomplete } from './dates/incomplete.js';
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
  // waivers
  ...waiverRules,
];
