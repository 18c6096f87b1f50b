import { addDuration } from '../calendar.js';
import { interval } from '../interval.js';
import type { Interval, Timing, TimingContext } from '../timing.js';

const ENDS = ['заверш', 'оконч', 'конец', 'конц', 'истеч'];
const STARTS = ['начал'];
const OBJECTS = ['проект', 'подпроект', 'программ', 'этап'];

/** The day in the context that an event's name means: «завершение программы» is the project's last day. */
function eventOf(anchor: string, { event, project, stage }: TimingContext): Interval | undefined {
  if (event !== undefined) return event;
  const words = anchor.toLowerCase().split(' ');
  const first = words[0] ?? '';
  const object = words.find((word, i) => i > 0 && OBJECTS.some((stem) => word.startsWith(stem)));
  if (object === undefined) return undefined;
  const whole = object.startsWith('этап') ? stage : project;
  const ends = ENDS.some((stem) => first.startsWith(stem));
  const day = ends
    ? whole?.to
    : STARTS.some((stem) => first.startsWith(stem))
      ? whole?.from
      : undefined;
  return day === undefined ? undefined : { from: day, to: day };
}

function fromEvent(duration: string, event: Interval): Interval[] {
  const start = event.from ?? event.to;
  const end = event.to ?? event.from;
  if (start === undefined || end === undefined) return [];
  if (duration.startsWith('-')) return [{ to: addDuration(start, duration) }];
  const [low, high] = duration.split('/');
  if (low === undefined) return [];
  if (high === undefined) return [interval(addDuration(end, low), addDuration(end, low))];
  if (high === '..') return [{ from: addDuration(end, low) }];
  return low === '..'
    ? [{ to: addDuration(end, high) }]
    : [interval(addDuration(end, low), addDuration(end, high))];
}

/** The days that a relative term means, where the context knows the event; «до завершения проекта» is a deadline. */
export function resolveRelative(timing: Timing, context: TimingContext): Interval[] {
  const { anchor, duration, text } = timing;
  const event = anchor === undefined ? context.event : eventOf(anchor, context);
  if (event === undefined) return [];
  if (duration !== undefined) return fromEvent(duration, event);
  const till = /^(до|к|не позднее)\s/i.test(text.trimStart());
  if (till) return event.to === undefined ? [] : [{ to: event.to }];
  return event.to === undefined ? [] : [{ from: event.to }];
}
