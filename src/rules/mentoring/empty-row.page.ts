import type { RulePage } from '../rule.js';
import { registryWith } from './page-documents.js';

export type EmptyRowArgs = {
  readonly table: 'members' | 'registry';
  readonly number: string | null;
};

const documents = (second: string) =>
  registryWith(`teams:
  - {number: "1", organization: {text: Лесная школа}, kind: experienced}
${second}`);

export const emptyRowPage: RulePage<EmptyRowArgs> = {
  ru: {
    title: 'пустая строка',
    what: 'В составе рабочей группы или в реестре команд есть строка, в которой не заполнено ничего, кроме номера или направлений на выбор.',
    why: 'Непонятно, забыта ли команда или лишняя строка осталась от бланка.',
    fix: 'Заполните строку или уберите её; бланк реестра для печати включает поле blank: true.',
    message: ({ table, number }) => {
      const row = number === null ? 'Строка' : `Строка ${number.replace(/\.$/, '')}`;
      return table === 'members'
        ? `${row} состава группы пуста. Заполните её или уберите.`
        : `${row} реестра пуста. Заполните её или уберите; незаполненный бланк печатает blank: true.`;
    },
  },
  en: {
    title: 'empty row',
    what: 'A row of a working group or of a team registry has nothing filled in but a number or the directions to choose from.',
    why: 'It is not clear whether a team was forgotten or the row is left over from the form.',
    fix: 'Fill the row in or take it out; `blank: true` prints an unfilled form of the registry.',
    message: ({ table, number }) => {
      const row = number === null ? 'A row' : `Row ${number.replace(/\.$/, '')}`;
      return table === 'members'
        ? `${row} of the group is empty. Fill it in or take it out.`
        : `${row} of the registry is empty. Fill it in or take it out; blank: true prints an unfilled form.`;
    },
  },
  bad: documents('  - number: "2" # <-\n'),
  good: documents('blank: true\n'),
};
