import { describeTarget, parseTarget } from '../../targets/index.js';
import type { CommandRun } from '../command.js';
import { readPhrases } from '../read-phrases.js';

/** `passport target`: what is understood of an indicator's target, for people or as JSON. */
export const run: CommandRun = async ({ terminal, lang }, args, options) => {
  const said = readPhrases(args.join(' ')).map(({ text, own }) => {
    const indicator = typeof own.indicator === 'string' ? { indicator: own.indicator } : {};
    const reading = parseTarget(text, indicator);
    return options.json === true ? JSON.stringify(reading) : describeTarget(reading, lang);
  });
  if (said.length > 0) terminal.out(`${said.join(options.json === true ? '\n' : '\n\n')}\n`);
  return 0;
};
