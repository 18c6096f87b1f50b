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
  triads: { ru: 'триады', ruGenitive: 'триад', en: 'triads' },
} as const satisfies Record<string, KindName>;

export type Kind = keyof typeof KINDS;

/** The kinds' ids, as written after `kind:`. */
export const KIND_IDS: readonly Kind[] = [
  'config',
  'directory',
  'passport',
  'event-plan',
  'triads',
];

export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(KINDS, value);
}

/** The version of the data format this program reads. */
export const FORMAT = 1;
