import { INSTITUTE, MINISTRY } from './directory.mjs';
import { ACTIONS, OBJECTS, TAILS } from './phrases.mjs';
import { eventTerm } from './terms.mjs';

const HEADS = 'Руководители муниципальных органов управления образованием Омской области';

function executors(facts, random) {
  const roles = ['Руководитель проекта', 'Администратор проекта'];
  return random.pick([
    [HEADS, INSTITUTE],
    [MINISTRY, roles[0], HEADS],
    [...roles, INSTITUTE],
    [
      { who: HEADS, does: 'Подготовка и проведение' },
      { who: INSTITUTE, does: 'Экспертиза и обобщение итогов' },
    ],
    { group: 'heads', members: random.sample(facts.municipalities, random.between(5, 9)) },
  ]);
}

/** Half of the events name the project or a municipality, so that few texts of a corpus are equal. */
function eventTail({ title, municipalities }, random) {
  if (random.chance(0.25)) return `в рамках проекта «${title}»`;
  if (random.chance(0.33)) return `по опыту команды: ${random.pick(municipalities)}`;
  return random.pick(TAILS);
}

function ordinaryEvent(facts, stage, index, at, random) {
  const [action, done] = random.pick(ACTIONS);
  const [genitive, nominative] = random.pick(OBJECTS);
  const from = random.between(stage.from, stage.to);
  const to = random.between(from, Math.min(stage.to, from + 4));
  const task = facts.tasks[index % facts.tasks.length].id;
  return {
    id: `${stage.id}-${at + 1}`,
    name: `${action} ${genitive} ${eventTail(facts, random)}`,
    term: eventTerm(from, to, random),
    results: random.chance(0.5)
      ? `${done}: ${nominative.toLowerCase()}`
      : [nominative, 'Протоколы рабочих встреч участников с перечнем принятых решений'],
    executors: executors(facts, random),
    tasks: [task],
  };
}

function seminarEvent({ number, mentor, adviser, trainee, workshops, month }, random) {
  return {
    id: `seminar-${number}`,
    name: `Подготовка и проведение семинара-совещания № ${number}`,
    term: eventTerm(month - (random.chance(0.5) ? 1 : 0), month, {
      ...random,
      pick: ([first]) => first,
    }),
    seminar: number,
    results: ['Программа семинара-совещания', 'Материалы мастерских с экспертными заключениями'],
    executors: [MINISTRY, { group: 'heads', members: [trainee, adviser, mentor, ...workshops] }],
    tasks: ['practices', 'programmes'],
    indicators: ['heads-at-seminars'],
  };
}

const EVENTS = { preparatory: 6, main: 6, final: 5 };

function stageEvents(facts, stage, at, random) {
  const before = at * EVENTS.preparatory;
  const events = Array.from({ length: EVENTS[stage.id] }, (_, index) =>
    ordinaryEvent(facts, stage, before + index, index, random),
  );
  if (stage.id === 'main') {
    events.push(...facts.triads.map((triad) => seminarEvent(triad, random)));
  }
  return facts.numbered
    ? events.map(({ id, ...event }, index) => ({ id, number: `${at + 1}.${index + 1}`, ...event }))
    : events;
}

/** Every indicator and every result of the passport is the business of some event. */
function linkUp(stages, passport) {
  const events = stages.flatMap((stage) => stage.events);
  const add = (field, { id, tasks }) => {
    const event = events.find((one) => tasks.some((task) => one.tasks.includes(task)));
    if (event === undefined || event[field]?.includes(id)) return;
    event[field] = [...(event[field] ?? []), id];
  };
  for (const indicator of passport.indicators) add('indicators', indicator);
  for (const result of passport.results) add('achieves', result);
}

/** The plan of a project: three stages of events, those of the seminars in the main one. */
export function planDocument(facts, passport, random) {
  const stages = facts.stages.map((stage, at) => ({
    stage: stage.id,
    events: stageEvents(facts, stage, at, random),
  }));
  linkUp(stages, passport);
  return {
    kind: 'event-plan',
    format: 1,
    id: `${facts.id}-plan`,
    project: facts.id,
    numbering: 'stage',
    stages,
  };
}
