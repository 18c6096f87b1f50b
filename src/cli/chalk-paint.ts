import { Chalk } from 'chalk';
import type { Paint } from '../reporters/paint.js';

const chalk = new Chalk({ level: 1 });

/** The colours of a report by chalk, in the sixteen that every terminal has. */
export const chalkPaint: Paint = {
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
