/** A kind of table that documents hold: which labels of which form head its columns. */
export interface TableKind {
  readonly table: TableName;
  /** Kind of the documents it stands in, and of the form that has the labels. */
  readonly kind: string;
  readonly columns: readonly string[];
  /** Without these it is another table. */
  readonly needs: readonly string[];
  /** Columns that together stand for one that is needed. */
  readonly instead?: Readonly<Record<string, readonly string[]>>;
}

export type TableName =
  | 'plan'
  | 'interaction'
  | 'programme-plan'
  | 'procedure'
  | 'registry'
  | 'triads'
  | 'assignments'
  | 'approbation'
  | 'workshops'
  | 'seminars'
  | 'members'
  | 'triad-people'
  | 'indicators'
  | 'stages'
  | 'project-people'
  | 'outcomes';

/** Tables with heads. Of equals the first wins. */
export const TABLE_KINDS: readonly TableKind[] = [
  {
    table: 'plan',
    kind: 'event-plan',
    columns: ['number', 'event', 'term', 'start', 'end', 'result', 'executors', 'mark'],
    needs: ['event', 'term'],
    instead: { term: ['start', 'end'] },
  },
  {
    table: 'programme-plan',
    kind: 'mentoring-programme',
    columns: ['number', 'event', 'term', 'responsible', 'mark'],
    needs: ['event', 'term', 'responsible'],
  },
  {
    table: 'procedure',
    kind: 'procedure',
    columns: ['number', 'step', 'responsible', 'term'],
    needs: ['step', 'term'],
  },
  {
    table: 'interaction',
    kind: 'interaction-plan',
    columns: ['number', 'component', 'term', 'activity', 'result'],
    needs: ['activity', 'term'],
  },
  {
    table: 'triad-people',
    kind: 'interaction-plan',
    columns: ['role', 'municipality', 'member', 'post', 'contacts'],
    needs: ['role', 'municipality', 'member'],
  },
  {
    table: 'registry',
    kind: 'team-registry',
    columns: ['number', 'organization', 'head', 'contacts', 'kind', 'directions', 'note'],
    needs: ['organization', 'head', 'kind'],
  },
  {
    table: 'triads',
    kind: 'triads',
    columns: ['triad-number', 'mentor', 'adviser', 'trainee', 'direction'],
    needs: ['mentor', 'adviser', 'trainee'],
  },
  {
    table: 'assignments',
    kind: 'triads',
    columns: ['triad-number', 'systems', 'assignments'],
    needs: ['systems', 'assignments'],
  },
  {
    table: 'approbation',
    kind: 'triads',
    columns: ['forms', 'triad'],
    needs: ['forms', 'triad'],
  },
  {
    table: 'seminars',
    kind: 'triads',
    columns: ['seminar-number', 'seminar-term', 'host', 'seminar-triad', 'seminar-name'],
    needs: ['seminar-term', 'host', 'seminar-triad'],
  },
  {
    table: 'workshops',
    kind: 'triads',
    columns: ['municipality'],
    needs: ['municipality'],
  },
  {
    table: 'members',
    kind: 'mentoring-programme',
    columns: ['member-number', 'member', 'post', 'contacts'],
    needs: ['member', 'contacts'],
  },
  {
    table: 'indicators',
    kind: 'passport',
    columns: ['number', 'indicator', 'base', 'target', 'unit'],
    needs: ['indicator', 'target'],
  },
  {
    table: 'stages',
    kind: 'passport',
    columns: ['stage', 'start', 'end'],
    needs: ['start', 'end'],
  },
  {
    table: 'project-people',
    kind: 'passport',
    columns: ['number', 'role', 'member', 'post', 'functions'],
    // A sheet of agreement has names and posts, too.
    needs: ['member', 'functions'],
    instead: { functions: ['role'] },
  },
  {
    table: 'outcomes',
    kind: 'passport',
    columns: ['number', 'outcome', 'term', 'detail'],
    needs: ['outcome', 'detail'],
  },
];

/** Tables that stand only within others: they make no document. */
export const INNER_TABLES: ReadonlySet<TableName> = new Set([
  'members',
  'indicators',
  'stages',
  'project-people',
  'outcomes',
]);

/** Columns that a table may have several of: one for each triad, for each role. */
export const REPEATED_COLUMNS: ReadonlySet<string> = new Set(['activity', 'triad']);

/** Rows of a passport: labels of its forms that are fields of the document. */
export const PASSPORT_ROWS = [
  'national',
  'federal',
  'regional',
  'relevance',
  'title',
  'short',
  'type',
  'term',
  'from',
  'to',
  'curators',
  'leader',
  'administrator',
  'coordinator',
  'performers',
  'roles',
  'participants',
  'programmes',
  'links',
  'goal',
  'tasks',
  'indicators',
  'results',
  'stages',
  'risks',
] as const;

/** Rows that a completion report begins with. */
export const REPORT_ROWS = [
  'programme',
  'developing',
  'experienced',
  'directions',
  'period',
  'dated',
] as const;

/** Rows of a mentoring programme's general part. */
export const PROGRAMME_ROWS = [
  'developing',
  'experienced',
  'directions',
  'period',
  'developing-group',
  'experienced-group',
  'operator',
  'curator',
  'coordinator',
  'group',
  'extension',
  'ending',
] as const;
