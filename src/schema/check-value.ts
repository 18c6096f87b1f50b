import { checkMapping } from './check-mapping.js';
import { checkScalar } from './check-scalar.js';
import { chooseMapping } from './choose-mapping.js';
import { mistype } from './mistype.js';
import type { Report, Spot } from './problem.js';
import { type SchemaNode, type Shape, shapesOf } from './shape.js';
import { fits, isMapping, valueType } from './value-type.js';

function checkList(shape: Shape, list: readonly unknown[], spot: Spot, report: Report): void {
  const { path, field, title } = spot;
  if (list.length < (shape.minItems ?? 0)) {
    report({ code: 'too-few', path, side: 'value', args: { field, title } });
  }
  const { items } = shape;
  if (items === undefined) return;
  for (const [index, item] of list.entries()) {
    const at = [...path, index];
    let sound = true;
    checkValue(items, item, { path: at, field, title }, (problem) => {
      sound = false;
      report(problem);
    });
    const first = shape.uniqueItems && typeof item === 'string' ? list.indexOf(item) : index;
    if (!sound || first === index) continue;
    const args = { field, title, value: String(item), first };
    report({ code: 'duplicate-item', path: at, side: 'value', args });
  }
}

/** Whether one of several ways to write a text (a word of a list, or free words) is kept to. */
function isRight(shape: Shape, value: unknown, spot: Spot): boolean {
  return checkScalar(shape, value, spot, () => undefined);
}

/**
 * Reports what is wrong with a value: for a union exactly the mistakes of the alternative that the
 * author evidently meant, by the value's type or by its fields.
 */
export function checkValue(node: SchemaNode, value: unknown, spot: Spot, report: Report): void {
  const shapes = shapesOf(node);
  const found = valueType(value);
  const fitting = shapes.filter((shape) => fits(shape.accepts, found));
  const [first] = fitting;
  const mistyped = mistype(shapes, fitting, value, spot);
  if (mistyped !== undefined || first === undefined) {
    if (mistyped !== undefined) report(mistyped);
  } else if (isMapping(value)) {
    const chosen = chooseMapping(fitting, value, spot);
    if ('code' in chosen) report(chosen);
    else checkMapping(chosen, fitting, value, spot, report, checkValue);
  } else if (Array.isArray(value)) {
    checkList(first, value, spot, report);
  } else if (!fitting.some((shape) => isRight(shape, value, spot))) {
    checkScalar(first, value, spot, report);
  }
}
