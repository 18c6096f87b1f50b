import type { RulePage } from '../rule.js';
import { triadsWith } from './page-documents.js';

export type ModuleUncoveredArgs = {
  readonly modules: readonly string[];
  /** The seminar's number; absent where no seminar covers the module. */
  readonly seminar?: string;
};

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');
const quotedEn = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

const documents = (mark: string, last: string) =>
  triadsWith(`modules:
  - {id: lesson, name: Школьный урок}
  - {id: parents, name: Работа с родителями}
seminars:
  - number: "1"
    workshops: [{municipality: Тарский МР, modules: [lesson, parents]}]
  - number: "2"
    workshops: [{municipality: Одесский МР, modules: [lesson, parents]}]
  - number: "3"
    workshops:${mark}
      - {municipality: Омский МР, modules: ${last}}
`);

export const moduleUncoveredPage: RulePage<ModuleUncoveredArgs> = {
  ru: {
    title: 'модуль не показан',
    what: 'В матрице мастерских у модуля нет отметки: ни в одном семинаре – или в одном, хотя большинство семинаров его показывает.',
    why: 'Участники этого семинара не увидят практик по модулю, который обещан всем.',
    fix: 'Добавьте модуль одной из мастерских семинара; если он не нужен, уберите его из modules.',
    message: ({ modules, seminar }) =>
      seminar === undefined
        ? `Модуль ${quoted(modules)} не показывает ни одна мастерская ни одного семинара. Добавьте его мастерской или уберите.`
        : `На семинаре ${seminar} никто не показывает ${quoted(modules)}, хотя большинство семинаров показывает. Добавьте одной из мастерских.`,
    related: { module: () => 'модуль объявлен здесь' },
  },
  en: {
    title: 'module that is not shown',
    what: 'A module has no mark in the workshop matrix: in no seminar at all, or not in one although most seminars have it.',
    why: 'Those who come to this seminar will see no practice of a module promised to all.',
    fix: 'Give the module to a workshop of the seminar; if it is not needed, take it out of `modules`.',
    message: ({ modules, seminar }) =>
      seminar === undefined
        ? `No workshop of any seminar shows the module ${quotedEn(modules)}. Give it to one, or take it out.`
        : `Nobody shows ${quotedEn(modules)} at seminar ${seminar}, though most seminars do. Give it to one of the workshops.`,
    related: { module: () => 'the module is declared here' },
  },
  bad: documents(' # <-', '[lesson]'),
  good: documents('', '[lesson, parents]'),
};
