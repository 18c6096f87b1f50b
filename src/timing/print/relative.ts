import { lengthOfGenitive, printDuration, printLength } from './duration.js';

/** Endings of the first word of an event, nominative and genitive. */
const GENITIVES: readonly (readonly [string, string])[] = [
  ['ние', 'ния'],
  ['тие', 'тия'],
  ['ция', 'ции'],
  ['начало', 'начала'],
  ['конец', 'конца'],
  ['итоги', 'итогов'],
  ['результаты', 'результатов'],
  ['подача', 'подачи'],
  ['сдача', 'сдачи'],
  ['выход', 'выхода'],
];

function genitive(anchor: string): string {
  const space = anchor.indexOf(' ');
  const first = space < 0 ? anchor : anchor.slice(0, space);
  for (const [nominative, of] of GENITIVES) {
    if (first.endsWith(nominative)) {
      return first.slice(0, -nominative.length) + of + anchor.slice(first.length);
    }
  }
  return anchor;
}

/** A term counted from an event: «в течение 30 дней со дня завершения программы», «за 3 месяца до начала аттестации». */
export function printRelative(duration: string | undefined, anchor: string | undefined): string {
  if (anchor === undefined) return duration === undefined ? '' : printDuration(duration);
  const event = genitive(anchor);
  if (duration === undefined) return `со дня ${event}`;
  if (duration.startsWith('-')) return `за ${printLength(duration)} до ${event}`;
  if (duration.startsWith('../'))
    return `в течение ${lengthOfGenitive(duration.slice(3))} со дня ${event}`;
  if (duration.includes('/')) return `${printDuration(duration)} со дня ${event}`;
  return `через ${printLength(duration)} после ${event}`;
}
