import { isMapping } from './value-type.js';

/** `steps`: the path of the value, which changes as the walk goes on: copy what is kept. */
export type VisitValue = (value: unknown, steps: readonly (string | number)[]) => void;

/** Visits every value of a document in the order written, a list or a mapping before what is in it. */
export function walkValues(root: unknown, visit: VisitValue): void {
  const steps: (string | number)[] = [];
  const walk = (value: unknown): void => {
    visit(value, steps);
    const last = steps.length;
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      for (let index = 0; index < items.length; index++) {
        steps[last] = index;
        walk(items[index]);
      }
    } else if (isMapping(value)) {
      for (const key of Object.keys(value)) {
        steps[last] = key;
        walk(value[key]);
      }
    }
    steps.length = last;
  };
  walk(root);
}
