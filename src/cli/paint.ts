import { Chalk } from 'chalk';
import { type Paint, plain } from '../reporters/paint.js';

/** Colours by chalk, or none: as asked, else where stdout is a terminal and NO_COLOR is not set. */
export function choosePaint(
  color: string | undefined,
  environment: NodeJS.ProcessEnv,
  isTerminal: boolean,
): Paint {
  const forced = environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '0';
  const auto = forced || (isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb');
  const isOn = color === 'always' || (color !== 'never' && auto);
  if (!isOn) return plain;
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.blue.bold,
    message: chalk.bold,
    place: chalk.cyan,
    related: chalk.magenta,
    suggestion: chalk.green,
    faint: chalk.gray,
    success: chalk.green,
  };
}
