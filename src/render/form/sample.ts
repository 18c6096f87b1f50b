import type { FormData } from './form-data.js';
import type { RecordShape, Shape } from './shape.js';

/** How much of what may be missing there is in a sample. */
export type Fullness = 'full' | 'empty';

/** A text that will do wherever one is asked for, also for a day. */
const TEXT = '2021-06-05';

/** Data of a shape, to try a form on: one of each thing, or nothing of what may be missing. */
export function sampleOf(shape: RecordShape, fullness: Fullness): FormData {
  const fields = Object.entries(shape.fields);
  return Object.fromEntries(fields.map(([name, field]) => [name, sampleValue(field, fullness)]));
}

function sampleValue(shape: Shape, fullness: Fullness): unknown {
  switch (shape.kind) {
    case 'text':
      return TEXT;
    case 'number':
      return 1;
    case 'flag':
      return fullness === 'full';
    case 'list':
      return fullness === 'full' ? [sampleValue(shape.of, fullness)] : [];
    case 'maybe':
      return fullness === 'full' ? sampleValue(shape.of, fullness) : null;
    case 'record':
      return sampleOf(shape, fullness);
  }
}
