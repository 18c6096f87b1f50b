import type { Duty } from '../../model/duties.js';

const RU: Readonly<Record<Duty['as'], string>> = {
  executor: 'исполнитель мероприятия',
  mentor: 'ментор триады',
  adviser: 'советник триады',
  trainee: 'стажёр триады',
  host: 'место проведения семинара',
  workshop: 'мастерская семинара',
};

const EN: Readonly<Record<Duty['as'], string>> = {
  executor: 'executor of event',
  mentor: 'mentor of triad',
  adviser: 'adviser of triad',
  trainee: 'trainee of triad',
  host: 'host of seminar',
  workshop: 'workshop of seminar',
};

/** A number stands bare, a name in quotes. */
function numberOrName(of: string, open: string, close: string): string {
  return /^[\d.]+$/.test(of) ? of : `${open}${of}${close}`;
}

/** «мастерская семинара 5», «исполнитель мероприятия «Подготовка статьи»». */
export function dutyInRussian(as: Duty['as'], of: string): string {
  return `${RU[as]} ${numberOrName(of, '«', '»')}`;
}

/** `workshop of seminar 5` */
export function dutyInEnglish(as: Duty['as'], of: string): string {
  return `${EN[as]} ${numberOrName(of, '"', '"')}`;
}
