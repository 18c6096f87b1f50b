import type { RulePage } from '../rule.js';
import { triadsWith } from './page-documents.js';

export type ModuleUnknownArgs = {
  readonly name: string;
  readonly nearest: string | null;
  /** What does not have the name: the matrix, or the model programme of upbringing. */
  readonly of: 'matrix' | 'programme';
};

const documents = (name: string) =>
  triadsWith(`modules:
  - {id: lesson, name: Школьный урок}
  - {id: career, name: Профориентация}
seminars:
  - number: "1"
    workshops:
      - municipality: Тарский МР
        modules:
          - Школьный урок
          - ${name}
`);

const hint = (nearest: string | null) => (nearest === null ? '' : ` Возможно, это «${nearest}».`);
const hintEn = (nearest: string | null) => (nearest === null ? '' : ` Did you mean "${nearest}"?`);

export const moduleUnknownPage: RulePage<ModuleUnknownArgs> = {
  ru: {
    title: 'неизвестный модуль',
    what: 'Мастерская показывает модуль, которого нет в modules документа, – или модуль объявлен с опиской в названии, которое даёт примерная программа воспитания.',
    why: 'Отметка о мастерской не попадёт ни в один столбец матрицы.',
    fix: 'Исправьте название или добавьте модуль в modules.',
    message: ({ name, nearest, of }) =>
      of === 'matrix'
        ? `Модуля «${name}» нет среди modules документа.${hint(nearest)}`
        : `Модуля «${name}» нет в примерной программе воспитания.${hint(nearest)}`,
    related: {
      module: ({ nearest }) => `«${nearest ?? ''}» объявлен здесь`,
      also: ({ name }) => `и здесь «${name}»`,
    },
  },
  en: {
    title: 'unknown module',
    what: 'A workshop shows a module that `modules` of the document does not have, or a module is declared with a slip in a name that the model programme of upbringing gives.',
    why: 'The mark of the workshop gets into no column of the matrix.',
    fix: 'Correct the name, or add the module to `modules`.',
    message: ({ name, nearest, of }) =>
      of === 'matrix'
        ? `The document declares no module "${name}".${hintEn(nearest)}`
        : `The model programme of upbringing has no module "${name}".${hintEn(nearest)}`,
    related: {
      module: ({ nearest }) => `"${nearest ?? ''}" is declared here`,
      also: ({ name }) => `"${name}" here too`,
    },
  },
  bad: documents('Профориятация # <-'),
  good: documents('Модуль «Профориентация»'),
};
