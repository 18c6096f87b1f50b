/** The words of `rules`, `explain`, `schema`. */
export interface ReferenceWords {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info' | 'off', string>>;
  /** After the title of a rule whose severity a profile changes. */
  readonly usually: (severity: string) => string;
  /** From which severity a check by a profile fails. */
  readonly profileFails: Readonly<
    Record<'error' | 'warning' | 'info' | 'never', (profile: string) => string>
  >;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly bad: string;
  readonly good: string;
  readonly options: string;
  readonly waive: (rule: string) => string;
  readonly configure: (rule: string) => string;
  readonly count: (rules: number) => string;
  readonly kinds: string;
  readonly explainHint: string;
}

const RU: ReferenceWords = {
  severity: { error: 'ошибка', warning: 'предупреждение', info: 'замечание', off: 'выключено' },
  usually: (severity) => `(обычно: ${severity})`,
  profileFails: {
    error: (profile) => `По набору ${profile} проверку не проходят ошибки.`,
    warning: (profile) => `По набору ${profile} проверку не проходят ошибки и предупреждения.`,
    info: (profile) => `По набору ${profile} проверку не проходит любое замечание.`,
    never: (profile) => `По набору ${profile} проверка проходит всегда.`,
  },
  what: 'Что проверяется',
  why: 'Зачем',
  fix: 'Как исправить',
  bad: 'Так не пройдёт',
  good: 'Так правильно',
  options: 'Настройки',
  waive: (rule) => `Пропустить одно место: комментарий  # passport-ignore ${rule}: причина`,
  configure: (rule) =>
    `Изменить строгость для всех: в passport.config.yaml  rules: { ${rule}: warning }  (error, warning, info, off)`,
  count: (rules) => `Всего правил: ${rules}`,
  kinds: 'Виды документов (passport schema <вид>):',
  explainHint: 'Подробнее об одном правиле: passport explain <правило>',
};

const EN: ReferenceWords = {
  severity: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
  usually: (severity) => `(usually: ${severity})`,
  profileFails: {
    error: (profile) => `By the profile ${profile} a check fails from errors on.`,
    warning: (profile) => `By the profile ${profile} a check fails from warnings on.`,
    info: (profile) => `By the profile ${profile} a check fails at any finding.`,
    never: (profile) => `By the profile ${profile} a check never fails.`,
  },
  what: 'What is checked',
  why: 'Why',
  fix: 'How to mend it',
  bad: 'This fails',
  good: 'This passes',
  options: 'Options',
  waive: (rule) => `To pass over one place: the comment  # passport-ignore ${rule}: reason`,
  configure: (rule) =>
    `To change the severity for all: in passport.config.yaml  rules: { ${rule}: warning }  (error, warning, info, off)`,
  count: (rules) => `Rules in all: ${rules}`,
  kinds: 'Document kinds (passport schema <kind>):',
  explainHint: 'More of one rule: passport explain <rule>',
};

/** What `rules`, `explain` and `schema` say, in a language. */
export function referenceWords(lang: 'ru' | 'en'): ReferenceWords {
  return lang === 'en' ? EN : RU;
}
