/** Twentieths of a point, the unit of lengths in Word files, from millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Twentieths of a point from points. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Word counts type sizes in half-points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** A4 in millimetres, portrait. */
export const A4 = { width: 210, height: 297 } as const;

/** Parts of a whole in whole units by their shares; the last one takes what rounding left. */
export function shares(total: number, parts: readonly number[]): readonly number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  let used = 0;
  return parts.map((part, index) => {
    const share = index === parts.length - 1 ? total - used : Math.round((total * part) / sum);
    used += share;
    return share;
  });
}
