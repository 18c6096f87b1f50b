const NO_BREAK = '\u00a0';

/**
 * A number as printed in Russian: decimal comma, thousands set off by a no-break space from five
 * digits on («1500», «12 500»).
 */
export function formatNumber(n: number, fractionDigits = 2): string {
  if (!Number.isFinite(n)) return String(n);
  const rounded = Math.abs(n).toFixed(fractionDigits);
  const [whole = '', fraction = ''] = rounded.split('.');
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK);
  const tail = fraction.replace(/0+$/, '');
  const sign = n < 0 && /[1-9]/.test(rounded) ? '−' : '';
  return sign + grouped + (tail === '' ? '' : `,${tail}`);
}
