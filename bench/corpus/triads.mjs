import { MODULES, WORKSHOP_TOPICS } from './phrases.mjs';
import { monthText } from './terms.mjs';

/** The triads of a project and their seminars with the workshops shown at them. */
export function triadsDocument(facts, random) {
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  return {
    kind: 'triads',
    format: 1,
    id: `${facts.id}-triads`,
    project: facts.id,
    title: 'Концепция проведения семинаров-совещаний',
    triads: facts.triads.map(({ number, subject, mentor, adviser, trainee }) => ({
      number: String(number),
      direction: capital(subject),
      mentor,
      adviser,
      trainee,
    })),
    seminars: facts.triads.map(({ number, subject, trainee, workshops, month }) => ({
      number: String(number),
      name: `Семинар-совещание № ${number} по направлению «${capital(subject)}»`,
      term: monthText(month),
      triad: number,
      host: trainee,
      workshops: workshops.map((municipality) => ({
        municipality,
        modules: random.sample(MODULES, 5),
        topic: random.sample(WORKSHOP_TOPICS, 2).join('. '),
      })),
    })),
  };
}
