import { incomplete } from './dates/incomplete.js';
import type { RegisteredRule } from './rule.js';
import { waiverRules } from './waiver/waiver-rules.js';

/** Every rule of the program, by family. Adding a rule is its file, its page and a line here. */
export const RULES: readonly RegisteredRule[] = [
  // dates
  incomplete,
  // waivers
  ...waiverRules,
];
