export { describeTiming } from './describe.js';
export { toEdtf } from './edtf/write.js';
export { parseTiming } from './parse.js';
export { formatDay, printInterval } from './print/interval.js';
export { printTiming } from './print/timing.js';
export { resolveTiming } from './resolve/resolve.js';
export { readTerm } from './term.js';
export type * from './timing.js';
