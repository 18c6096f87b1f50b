/** Data that forms make of other data: who is named, the project's words, what the program counts. */
const MADE = [
  'document',
  'project',
  'region',
  'team',
  'links',
  'forms',
  'gender',
  'person',
  'organization',
  'extra.after',
  'spelling',
];

/**
 * What comes back otherwise than it was written, by kind, beside what the form itself calls unprinted
 * (`unprinted` of its `form.yaml`).
 */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  // The words of the project's passport and of the directory, which stand in other files.
  'interaction-plan': ['unit', 'level', 'within', 'municipalities', 'title'],
  // Pictures stay in the Word file; a reference is printed as the number of its table.
  triads: [
    'figure.path',
    'figure.alt',
    'caption.id',
    'caption.number',
    'teams.rows.direction',
    'seminars.parts',
  ],
  // The unfilled form repeats the directions of the regulation, which is another file.
  'team-registry': ['teams', 'unfilled', 'first', 'second', 'firstHalf', 'secondHalf'],
  // A member's post is printed without the organization, which stands above.
  'mentoring-programme': ['academy', 'members.post'],
  // Who is approved by an act is not named in the stamp.
  regulation: ['stamp.post', 'stamp.name', 'stamp.dated'],
  procedure: ['stamp.post', 'stamp.name', 'stamp.dated'],
};

/** By form: all who carry a project out stand in one row there, without the names of their roles. */
const ONE_ROW = ['coordinator', 'administrator', 'performers'];
const BY_FORM: Readonly<Record<string, readonly string[]>> = {
  'passport-school': ONE_ROW,
  'passport-district': ONE_ROW,
  // The team stands in one table: of its roles none has a field of its own.
  'passport-intermunicipal': [
    'curators',
    'leader',
    'administrator',
    'coordinator',
    'performers',
    'roles',
  ],
};

/** The names of data that a document of this kind, printed by this form, does not give back. */
export function notComingBack(kind: string, form: string, unprinted: readonly string[]) {
  return [...MADE, ...(OTHERWISE[kind] ?? []), ...(BY_FORM[form] ?? []), ...unprinted];
}
