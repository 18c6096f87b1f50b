import { normalizeName } from '../../language/russian/normalize.js';
import type { Passport } from '../../model/project.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type UpstreamNamesakeArgs, upstreamNamesakePage } from './upstream-namesake.page.js';

const LEVELS = ['national', 'federal', 'regional'] as const;
type Level = (typeof LEVELS)[number];

/** The names that a row of the upstream gives: those in quotes, or all of it. */
function namesIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/«([^«»]+)»/g)].flatMap(({ 1: name }) => name ?? []);
  return quoted.length > 0 ? quoted : [text];
}

/** The level on which the project serves one of its own name. */
function namesakeIn({ title, upstream }: Passport): Level | undefined {
  const own = normalizeName(title);
  return LEVELS.find((level) =>
    upstream[level].flatMap(namesIn).some((name) => normalizeName(name) === own),
  );
}

/** Speaks of a project that has the very name of the one it serves. */
export const upstreamNamesake = defineRule<UpstreamNamesakeArgs, 'project'>({
  id: 'trace/upstream-namesake',
  severity: 'info',
  scope: 'project',
  page: upstreamNamesakePage,
  check: ({ passport, id }, emit) => {
    const level = passport && namesakeIn(passport);
    if (passport === undefined || level === undefined || level === passport.level) return;
    emit({
      at: within(passport.place, 'title'),
      args: { name: passport.title, level },
      related: [{ at: within(passport.place, 'upstream', level), label: 'upstream' }],
      entity: `${id}/project:${id}`,
    });
  },
});
