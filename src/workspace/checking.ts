/**
 * Everything that reads and judges documents, for those who load it only when something is to be
 * judged: one file of the program, whoever asks for what part of it.
 */

export { RULES } from '../rules/registry.js';
export { staleFindings } from '../rules/waiver/stale-baseline.js';
export { readSource } from '../source/read.js';
export { knownProfiles, readConfig, ruleSettings } from './config.js';
export { workThrough } from './parts/work-through.js';
export { validateWorkspace } from './validate-workspace.js';
