import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import { demoPassport } from './linkless-page.js';

export type RiskWithoutMitigationArgs =
  | { readonly of: 'all'; readonly count: number }
  | { readonly of: 'one'; readonly text: string };

export const riskWithoutMitigationPage: RulePage<RiskWithoutMitigationArgs> = {
  ru: {
    title: 'риск без пути преодоления',
    what: 'У риска нет пути преодоления (mitigation), хотя у других рисков он есть; или его нет ни у одного, а строка формы называется «Основные риски … и пути их преодоления» (федеральный, региональный, межмуниципальный паспорт).',
    why: 'Форма обещает пути преодоления; без них раздел о рисках ничего не решает.',
    fix: 'Напишите в mitigation, что будет сделано, если риск сбудется.',
    message: (args) =>
      args.of === 'all'
        ? 'Строка формы обещает «пути их преодоления», а у рисков их нет. Допишите mitigation.'
        : `У риска «${shorten(args.text)}» нет пути преодоления, а у других есть. Допишите mitigation.`,
  },
  en: {
    title: 'risk without a way to overcome it',
    what: 'A risk has no way to overcome it (`mitigation`) though other risks have; or none has one, and the row of the form is called "Основные риски … и пути их преодоления" (federal, regional and inter-municipal passports).',
    why: 'The form promises ways to overcome risks; without them the section settles nothing.',
    fix: 'Write under `mitigation` what is done if the risk comes true.',
    message: (args) =>
      args.of === 'all'
        ? 'The row of the form promises ways to overcome the risks, but there are none. Write "mitigation".'
        : `The risk "${shorten(args.text)}" has no way to overcome it, but others have. Write "mitigation".`,
  },
  bad: demoPassport('risks: # <-\n  - Смена руководителей\n'),
  good: demoPassport(
    'risks:\n  - { text: Смена руководителей, mitigation: Назначить замещающих }\n',
  ),
};
