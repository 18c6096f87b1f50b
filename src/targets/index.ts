export { type Contradiction, contradiction } from './contradiction.js';
export { describeTarget } from './describe.js';
export { measureOf } from './indicator-name.js';
export type { Measure, MeasureKind } from './measure.js';
export { parseTarget } from './parse-target.js';
export { populationOf } from './population.js';
export { printTarget } from './print.js';
export { readTargetOnce } from './read-once.js';
export type {
  Delta,
  NounGroup,
  Operator,
  Target,
  TargetContext,
  TargetProblem,
  TargetProblemCode,
  TargetReading,
  YearValue,
} from './target.js';
