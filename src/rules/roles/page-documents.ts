const district = (id: string, name: string) =>
  `  - { id: ${id}, type: municipal-district, name: ${name} муниципальный район, short: ${name} МР }`;

/** Seven districts and a ministry for the examples of pages. */
export const DISTRICTS = `kind: directory
format: 1
id: directory
organizations:
${[
  district('tarsky', 'Тарский'),
  district('odessky', 'Одесский'),
  district('omsky', 'Омский'),
  district('gorkovsky', 'Горьковский'),
  district('lyubinsky', 'Любинский'),
  district('azovsky', 'Азовский'),
  district('poltavsky', 'Полтавский'),
].join('\n')}
  - { id: ministry, type: ministry, name: Министерство образования Омской области }
---
`;

const DEMO = 'format: 1\nproject: demo\n';

/** A passport with further lines. */
export const pagePassport = (body: string): string =>
  `kind: passport\nid: demo-passport\n${DEMO}title: Пример\nlevel: regional\nunit: project\n${body}`;

/** A plan with further lines. */
export const pagePlan = (body: string): string => `kind: event-plan\nid: demo-plan\n${DEMO}${body}`;

/** One triad, and further lines. */
export const pageTriads = (body: string): string =>
  `kind: triads\nid: demo-triads\n${DEMO}triads:
  - { number: "1", mentor: Тарский МР, adviser: Одесский МР, trainee: Омский МР }
${body}`;
