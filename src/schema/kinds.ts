/** A name in the two languages of the program. */
export interface KindName {
  /** «паспорт проекта». */
  readonly ru: string;
  /** «паспорта проекта». */
  readonly ruGenitive: string;
  readonly en: string;
}

/** The kinds of documents, in the order a workspace is built. */
export const KINDS = {
  config: { ru: 'настройки', ruGenitive: 'настроек', en: 'settings' },
  directory: { ru: 'справочник', ruGenitive: 'справочника', en: 'directory' },
  passport: { ru: 'паспорт проекта', ruGenitive: 'паспорта проекта', en: 'project passport' },
  'event-plan': {
    ru: 'план мероприятий',
    ruGenitive: 'плана мероприятий',
    en: 'event plan',
  },
  progress: { ru: 'ход выполнения', ruGenitive: 'хода выполнения', en: 'progress record' },
  triads: { ru: 'триады', ruGenitive: 'триад', en: 'triads' },
  'interaction-plan': {
    ru: 'план взаимодействия',
    ruGenitive: 'плана взаимодействия',
    en: 'interaction plan',
  },
  regulation: { ru: 'положение', ruGenitive: 'положения', en: 'regulation' },
  procedure: { ru: 'алгоритм', ruGenitive: 'алгоритма', en: 'procedure' },
  'team-registry': { ru: 'реестр команд', ruGenitive: 'реестра команд', en: 'team registry' },
  'mentoring-programme': {
    ru: 'менторская программа',
    ruGenitive: 'менторской программы',
    en: 'mentoring programme',
  },
  agreement: { ru: 'соглашение', ruGenitive: 'соглашения', en: 'agreement' },
  'completion-report': {
    ru: 'справка-отчёт',
    ruGenitive: 'справки-отчёта',
    en: 'completion report',
  },
} as const satisfies Record<string, KindName>;

export type Kind = keyof typeof KINDS;

/** The kinds' ids, as written after `kind:`. */
export const KIND_IDS: readonly Kind[] = [
  'config',
  'directory',
  'passport',
  'event-plan',
  'progress',
  'triads',
  'interaction-plan',
  'regulation',
  'procedure',
  'team-registry',
  'mentoring-programme',
  'agreement',
  'completion-report',
];

/** Whether a value is the `kind` of a document that this program reads. */
export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(KINDS, value);
}

/** The version of the data format this program reads. */
export const FORMAT = 1;
