import { plural } from '../../language/russian/index.js';

type Unit = 'Y' | 'M' | 'W' | 'D';

/** Genitive: of one, of several. */
const UNITS: Readonly<Record<Unit, readonly [string, string]>> = {
  Y: ['года', 'лет'],
  M: ['месяца', 'месяцев'],
  W: ['недели', 'недель'],
  D: ['дня', 'дней'],
};

/** A length of time: as written and in ISO 8601. */
interface Written {
  readonly text: string;
  readonly iso: string;
}

/** «30 дней», «1 года»: after «от», «до», «в течение». What is not one number and unit is as written. */
export function lengthGenitive({ text, iso }: Written): string {
  const simple = simpleLength(iso);
  if (!simple) return text;
  const [one, many] = UNITS[simple.unit];
  return `${simple.count} ${plural(simple.count, [one, many, many])}`;
}

/** «3 – 12 месяцев», «от 3 месяцев до 1 года», «не менее 3 месяцев», «не более 1 года». */
export function boundsInWords(from: Written | undefined, to: Written | undefined): string {
  const [least, most] = [from && simpleLength(from.iso), to && simpleLength(to.iso)];
  if (from && to) {
    if (least && least.unit === most?.unit) return `${least.count} – ${lengthGenitive(to)}`;
    return `от ${lengthGenitive(from)} до ${lengthGenitive(to)}`;
  }
  if (from) return `не менее ${lengthGenitive(from)}`;
  return to ? `не более ${lengthGenitive(to)}` : '';
}

function simpleLength(iso: string): { count: number; unit: Unit } | undefined {
  const [, count, written] = /^P(\d+)([YMWD])$/.exec(iso) ?? [];
  const unit = (['Y', 'M', 'W', 'D'] as const).find((one) => one === written);
  return unit && { count: Number(count), unit };
}
