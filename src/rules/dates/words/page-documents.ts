/** The documents of the examples: a passport with its stages, a plan, seminars. */
const PASSPORT = `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
`;

const PLAN = `kind: event-plan
format: 1
id: demo-plan
project: demo
`;

const TRIADS = `kind: triads
format: 1
id: demo-triads
project: demo
`;

/** Examples are written without the heading that every document has; this puts it in. */
export function passportWith(body: string): string {
  return PASSPORT + body;
}

/** A plan of the example project with further lines. */
export function planWith(body: string): string {
  return PLAN + body;
}

/** Triads of the example project with further lines. */
export function triadsWith(body: string): string {
  return TRIADS + body;
}

/** Several documents of one project, as an example holds them. */
export function together(...documents: readonly string[]): string {
  return documents.join('---\n');
}
