import type { OptionDeclaration } from '../command.js';

/** `--profile`, of every command for which findings matter. */
export const PROFILE_OPTION: OptionDeclaration = {
  flags: '--profile <name>',
  text: {
    ru: 'насколько строго проверять: approval (перед подписанием), draft (пока пишется), ci, default или набор из настроек',
    en: 'how strict to be: approval (before signing), draft (while writing), ci, default, or a profile of the settings',
  },
};
