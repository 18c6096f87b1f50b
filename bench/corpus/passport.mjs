import { INSTITUTE, MINISTER, MINISTRY } from './directory.mjs';
import { FUNCTIONS, METHODS, RELEVANCE, RISKS } from './phrases.mjs';
import { dayText, projectTerm, stageTerm } from './terms.mjs';

/** «33 руководителя», «35 руководителей». */
function heads(count) {
  const last = count % 10;
  const isTeen = count % 100 > 10 && count % 100 < 20;
  if (!isTeen && last === 1) return `${count} руководитель`;
  if (!isTeen && last > 1 && last < 5) return `${count} руководителя`;
  return `${count} руководителей`;
}

function indicators({ municipalities, shares, counts, tasks, from }, random) {
  const date = dayText(1, from);
  const entries = [
    {
      id: 'heads-at-seminars',
      name: 'Количество руководителей муниципальных органов управления образованием, участвовавших в семинарах-совещаниях',
      target: heads(municipalities.length),
      base: { value: 0, unit: 'руководителей', date },
    },
    ...shares.map((name, index) => ({
      id: `share-${index + 1}`,
      name,
      target: random.pick(['100 %', 'Не менее 80 %', 'не менее 65 %']),
      base: { value: 0, unit: '%', date },
    })),
    ...counts.map(([name, unit], index) => {
      const value = random.between(5, 9);
      const words = `Не менее ${value} ${unit}`;
      return {
        id: `count-${index + 1}`,
        name,
        target: random.chance(0.5) ? words : { operator: '>=', value, unit },
        base: { value: 0, unit, date },
      };
    }),
  ];
  return entries.map((entry, index) => ({
    ...entry,
    method: random.pick(METHODS),
    tasks: [tasks[index].id],
  }));
}

/** The passport of a project. */
export function passportDocument(facts, random) {
  const { id, title, leader, administrator, stages, from, to, municipalities } = facts;
  const number = (index) => (facts.numbered ? { number: String(index + 1) } : {});
  return {
    kind: 'passport',
    format: 1,
    id: `${id}-passport`,
    project: id,
    title: `Региональный проект «${title}»`,
    short: title,
    level: 'regional',
    unit: 'project',
    approval: { status: 'approved', person: MINISTER, date: dayText(20, from - 1) },
    upstream: {
      national: 'Образование',
      federal: ['Современная школа', 'Успех каждого ребёнка'],
      regional: ['Современная школа', 'Успех каждого ребёнка'],
      programmes: [
        'Государственная программа Омской области «Развитие системы образования Омской области» (постановление Правительства Омской области от 15.10.2013 № 250-п)',
      ],
    },
    relevance: random.sample(RELEVANCE),
    term: projectTerm(from, to, random),
    curators: [MINISTER],
    leader,
    administrator,
    participants: [
      {
        group: 'heads',
        name: 'Руководители муниципальных органов управления образованием Омской области',
        count: municipalities.length,
        members: municipalities,
      },
      { organization: MINISTRY, functions: [FUNCTIONS[0]] },
      { organization: INSTITUTE, functions: random.sample(FUNCTIONS.slice(1), 2) },
    ],
    goal: 'Совершенствовать управление качеством образования в муниципалитетах Омской области: организовать командное наставничество и распространить практики, результативность которых подтверждена в работе с управленческими кадрами и в муниципальных системах оценки качества.',
    tasks: facts.tasks.map(({ id: key, text }, index) => ({ id: key, ...number(index), text })),
    indicators: indicators(facts, random),
    results: facts.results.map(({ id: key, text }, index) => ({
      id: key,
      text,
      tasks: [facts.tasks[index].id],
    })),
    stages: stages.map((stage) => ({
      id: stage.id,
      name: stage.name,
      ...stageTerm(stage.from, stage.to, random),
    })),
    risks: random.sample(RISKS, 5).map(([text, mitigation]) => ({ text, mitigation })),
    extra: [
      {
        label: 'Способ управления проектом',
        text: 'Ход проекта обсуждает координационный совет при Министерстве образования Омской области: он рассматривает отчёты управленческих команд, решает спорные вопросы и предлагает изменения плана мероприятий',
        after: 'participants',
      },
      {
        label: 'Ресурсное обеспечение',
        text: 'Проект выполняется за счёт текущего финансирования участников; помещения и оборудование для мастерских предоставляют принимающие муниципалитеты, программы семинаров и сборник материалов готовит институт',
        after: 'risks',
      },
    ],
    annexes: [
      {
        id: 'concept',
        title: 'Концепция проведения семинаров-совещаний',
        document: `${id}-triads`,
      },
    ],
  };
}
