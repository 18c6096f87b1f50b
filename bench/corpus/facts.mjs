import { LEADERS, MUNICIPALITIES } from './directory.mjs';
import { COUNTS, RESULTS, SHARES, SUBJECTS, TASKS, TITLES } from './phrases.mjs';
import { monthOf } from './terms.mjs';

const TRIADS = 5;
const WORKSHOPS_PER_SEMINAR = 4;

/** The months of the three stages: they follow each other without a gap and fill the project. */
function makeStages(start, random) {
  const preparatory = random.between(2, 3);
  const main = random.between(7, 9);
  const last = random.between(2, 3);
  const second = start + preparatory;
  const third = second + main;
  return [
    { id: 'preparatory', name: 'Подготовительный', from: start, to: second - 1 },
    { id: 'main', name: 'Основной', from: second, to: third - 1 },
    { id: 'final', name: 'Итоговый, рефлексивно-аналитический', from: third, to: third + last - 1 },
  ];
}

/** Triads and their seminars: one month each in the main stage, four workshops of other municipalities. */
function makeTriads(municipalities, main, random) {
  const months = random
    .sample(
      Array.from({ length: main.to - main.from }, (_, index) => main.from + 1 + index),
      TRIADS,
    )
    .sort((a, b) => a - b);
  const subjects = random.sample(SUBJECTS, TRIADS);
  const others = municipalities.slice(TRIADS * 3);
  return subjects.map((subject, index) => {
    const [mentor, adviser, trainee] = municipalities.slice(index * 3, index * 3 + 3);
    const workshops = others.slice(
      index * WORKSHOPS_PER_SEMINAR,
      (index + 1) * WORKSHOPS_PER_SEMINAR,
    );
    return {
      number: index + 1,
      subject,
      mentor,
      adviser,
      trainee,
      workshops,
      month: months[index],
    };
  });
}

/** Everything a project's documents agree on. Municipalities are named by their short names. */
export function makeFacts(index, random) {
  const id = `project-${String(index + 1).padStart(4, '0')}`;
  const start = monthOf(random.between(2019, 2024), random.pick([1, 6, 9]));
  const stages = makeStages(start, random);
  const count = TRIADS * (3 + WORKSHOPS_PER_SEMINAR);
  const municipalities = random.sample(
    MUNICIPALITIES.map(({ short }) => short),
    count,
  );
  const [leader, administrator] = random.sample(LEADERS, 2);
  const subjects = random.between(6, TASKS.length);
  const keys = ['triads', 'assignments', 'practices', 'programmes', 'rules', 'book', 'data', 'map'];
  const title = `${random.pick(TITLES)}: выпуск ${index + 1}`;
  // Texts of one's own in each project, as real ones have.
  const own = (text) => `${text} (${title})`;
  return {
    id,
    title,
    leader,
    administrator,
    stages,
    from: start,
    to: stages[2].to,
    municipalities,
    triads: makeTriads(municipalities, stages[1], random),
    tasks: keys.slice(0, subjects).map((key, at) => ({ id: key, text: own(TASKS[at]) })),
    results: keys
      .slice(0, subjects)
      .map((key, at) => ({ id: `${key}-done`, text: own(RESULTS[at]) })),
    shares: random.sample(SHARES, 3).map(own),
    counts: random.sample(COUNTS, subjects - 4).map(([name, unit]) => [own(name), unit]),
    numbered: random.chance(0.5),
  };
}

/** @typedef {ReturnType<typeof makeFacts>} Facts */
