import type { OptionDeclaration } from '../command.js';

/** The day that rules about days yet to come compare with: shared by the commands that run them. */
export const TODAY_OPTION: OptionDeclaration = {
  flags: '--today <date>',
  text: {
    ru: 'какой день считать сегодняшним, ГГГГ-ММ-ДД; без него часы ни на что не влияют',
    en: 'the day that counts as today, YYYY-MM-DD; without it the clock matters nowhere',
  },
};
