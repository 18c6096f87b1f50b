/** Twentieths of a point, the unit of lengths in Word files. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Word counts type sizes in half-points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** A4 in millimetres, portrait. */
export const A4 = { width: 210, height: 297 } as const;

/** Shares of a whole in whole units; the last one takes what rounding left. */
export function shares(total: number, percents: readonly number[]): readonly number[] {
  let used = 0;
  return percents.map((percent, index) => {
    const share =
      index === percents.length - 1 ? total - used : Math.round((total * percent) / 100);
    used += share;
    return share;
  });
}
