import { placeWords } from './places.mjs';

const NAMES = { error: 'errors', warning: 'warnings', info: 'infos' };

function percent({ found, of }) {
  return of === 0 ? 100 : (100 * found) / of;
}

function shareLine(name, share, limit) {
  const number = `${share.found} of ${share.of}`.padStart(12);
  const mark = percent(share) < limit ? `OVER: at least ${limit} %` : '';
  return `     ${name.padEnd(12)}${number}  ${percent(share).toFixed(0).padStart(3)} %  ${mark}`.trimEnd();
}

/** The figures of one comparison, by lines. */
export function figures({ recall, precision }, limits) {
  return [
    ...Object.entries(recall).map(([kind, share]) => shareLine(NAMES[kind], share, limits[kind])),
    shareLine('right', precision, limits.precision),
  ];
}

/** Each miss and each false alarm, and the defects that do not count, by lines. */
export function details({ missed, apart, wrong }) {
  const words = ({ kind, id, note, isFound }) =>
    `${kind} ${id}${isFound ? ' (found)' : ''}${note === '' ? '' : ` – ${note}`}`;
  return [
    ...missed.map((defect) => `     missed: ${words(defect)}`),
    ...apart.map((defect) => `     apart:  ${words(defect)}`),
    ...wrong.map(({ own }) => {
      const [place] = own.places;
      return `     wrong:  ${own.severity} ${own.rule}, ${placeWords(place)}: ${own.message}`;
    }),
  ];
}

/** The figures of several comparisons together. */
export function total(comparisons) {
  const sum = (shares) => ({
    of: shares.reduce((all, { of }) => all + of, 0),
    found: shares.reduce((all, { found }) => all + found, 0),
  });
  const recall = Object.keys(NAMES).map((kind) => [
    kind,
    sum(comparisons.map((one) => one.recall[kind])),
  ]);
  return {
    recall: Object.fromEntries(recall),
    precision: sum(comparisons.map(({ precision }) => precision)),
  };
}

/** Whether the figures keep the limits, which are percents. */
export function keeps({ recall, precision }, limits) {
  return (
    percent(precision) >= limits.precision &&
    Object.entries(recall).every(([kind, share]) => percent(share) >= limits[kind])
  );
}
