import { UserError } from '../findings/user-error.js';
import type { CliWords } from '../language/catalogue/cli.js';
import { nearest } from '../language/russian/nearest.js';

/**
 * The error of a name that the program does not know, with the nearest one that it does.
 *
 * @param message what is wrong, without a full stop
 */
export function unknownName(
  message: string,
  name: string,
  known: Iterable<string>,
  { errors }: CliWords,
): UserError {
  const near = nearest(name, known);
  return new UserError(near === undefined ? message : `${message}. ${errors.didYouMean(near)}`);
}
