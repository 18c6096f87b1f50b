import type { RulePage } from '../rule.js';

export type UnknownProfileArgs = {
  readonly profile: string;
  /** `circle`: the profiles extend each other in a circle. */
  readonly problem: 'unknown' | 'circle';
  readonly known: readonly string[];
};

const config = (profile: string) => `kind: config
format: 1
profile: ${profile}
profiles:
  our-approval:
    extends: approval
    rules:
      text/dash: off
`;

export const unknownProfilePage: RulePage<UnknownProfileArgs> = {
  ru: {
    title: 'нет такого набора строгостей',
    what: 'Настройки просят проверять по набору строгостей (profile, extends), которого нет ни у программы, ни в поле profiles, или наборы основаны друг на друге по кругу.',
    why: 'Проверка прошла бы по обычным правилам, а не по тем, что просили.',
    fix: 'Возьмите default, approval, draft, ci или набор из поля profiles.',
    message: ({ profile, problem, known }) =>
      problem === 'circle'
        ? `Набор «${profile}» основан сам на себе по кругу: уберите одно из полей extends.`
        : `Набора строгостей «${profile}» нет. Есть: ${known.join(', ')}.`,
  },
  en: {
    title: 'unknown profile',
    what: 'The settings ask for a profile (profile, extends) that neither the program nor the field profiles has, or profiles extend each other in a circle.',
    why: 'The check would follow the usual rules instead of those that were asked for.',
    fix: 'Take default, approval, draft, ci, or a profile of the field profiles.',
    message: ({ profile, problem, known }) =>
      problem === 'circle'
        ? `Profile "${profile}" extends itself in a circle: take one of the fields extends out.`
        : `There is no profile "${profile}". There are: ${known.join(', ')}.`,
  },
  bad: config('aproval # <-'),
  good: config('our-approval'),
};
