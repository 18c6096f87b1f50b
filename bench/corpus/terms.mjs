/**
 * Terms as officials write them. A month is a whole number: years × 12 + month from 0, so that
 * months can be counted on.
 */

const NOMINATIVE = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];
const GENITIVE = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
const ROMAN = ['I', 'II', 'III', 'IV'];

export const monthOf = (year, month) => year * 12 + month - 1;
export const yearOf = (month) => Math.floor(month / 12);
const name = (month) => NOMINATIVE[month % 12];
const two = (number) => String(number).padStart(2, '0');
const iso = (month) => `${yearOf(month)}-${two((month % 12) + 1)}`;
const dotted = (day, month) => `${two(day)}.${two((month % 12) + 1)}.${yearOf(month)}`;

/** A Tuesday, Wednesday or Thursday in the middle of a month: no public holiday falls there. */
function workday(draw, month) {
  const weekday = new Date(Date.UTC(yearOf(month), month % 12, 14)).getUTCDay();
  return 14 + ((9 - weekday) % 7) + (draw % 3);
}

/** A month: «ноябрь 2021 года». */
export function monthText(month) {
  return `${name(month)} ${yearOf(month)} года`;
}

/** A day: «15.03.2022». */
export const dayText = dotted;

const ONE_MONTH = [
  monthText,
  (month) => `${name(month)} ${yearOf(month)} г.`,
  (month) => iso(month),
  (month, random) => {
    const day = workday(random.between(5, 20), month);
    return `${day} ${GENITIVE[month % 12]} ${yearOf(month)} года`;
  },
  (month, random) => {
    const day = random.between(3, 20);
    return `${day} – ${day + random.between(1, 5)} ${GENITIVE[month % 12]} ${yearOf(month)} года`;
  },
  (month, random) => dotted(workday(random.between(1, 28), month), month),
  (month, random) => `до ${dotted(random.between(10, 28), month)}`,
  (month, random) =>
    `не позднее ${random.between(15, 28)} ${GENITIVE[month % 12]} ${yearOf(month)} года`,
];

const SEVERAL_MONTHS = [
  (from, to) =>
    yearOf(from) === yearOf(to)
      ? `${name(from)} – ${monthText(to)}`
      : `${monthText(from)} – ${monthText(to)}`,
  (from, to) => `${iso(from)}/${iso(to)}`,
  (from, to, random) =>
    `с ${dotted(random.between(1, 15), from)} по ${dotted(random.between(15, 28), to)}`,
  (from, to) => ({ from: iso(from), to: iso(to), repeat: '1 раз в две недели' }),
  (from, to) => ({ from: iso(from), to: iso(to), repeat: 'ежемесячно' }),
  (from, to) =>
    from % 3 === 0 && to === from + 2
      ? `${ROMAN[(from % 12) / 3]} квартал ${yearOf(from)} года`
      : `${iso(from)}/${iso(to)}`,
];

/** The term of an event from one month to another, in one of the ways it is written. */
export function eventTerm(from, to, random) {
  return from === to
    ? random.pick(ONE_MONTH)(from, random)
    : random.pick(SEVERAL_MONTHS)(from, to, random);
}

/** The term of a whole project. */
export function projectTerm(from, to, random) {
  return random.pick([
    `${monthText(from)} – ${monthText(to)}`,
    `${iso(from)}/${iso(to)}`,
    `${name(from)} ${yearOf(from)} – ${monthText(to)}`,
  ]);
}

/** A stage's days: a term, or its start and its end apart. */
export function stageTerm(from, to, random) {
  return random.chance(0.5)
    ? { start: monthText(from), end: monthText(to) }
    : { term: SEVERAL_MONTHS[random.between(0, 1)](from, to) };
}
