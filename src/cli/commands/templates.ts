import { templatesWords } from '../../language/catalogue/templates.js';
import type { CommandRun } from '../command.js';
import { check } from '../templates/check.js';
import { eject } from '../templates/eject.js';
import { list } from '../templates/list.js';
import { unknownName } from '../unknown-name.js';

const ACTIONS: ReadonlyMap<string, CommandRun> = new Map([
  ['list', list],
  ['eject', eject],
  ['check', check],
]);

/** `passport templates list | eject <form> | check [paths]`. */
export const run: CommandRun = (context, [action = '', ...args], options) => {
  const { lang, words } = context;
  const act = ACTIONS.get(action);
  if (act) return act(context, args, options);
  throw unknownName(templatesWords(lang).noSuchAction(action), action, ACTIONS.keys(), words);
};
