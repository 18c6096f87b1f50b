import { type Paint, plain } from '../reporters/paint.js';

/**
 * Colours by chalk, or none: as asked, else where stdout is a terminal and NO_COLOR is not set. Chalk
 * is loaded for colours only: finding out what the terminal can show takes it some milliseconds.
 */
export async function choosePaint(
  color: string | undefined,
  environment: NodeJS.ProcessEnv,
  isTerminal: boolean,
): Promise<Paint> {
  const forced = environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '0';
  const auto = forced || (isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb');
  const isOn = color === 'always' || (color !== 'never' && auto);
  if (!isOn) return plain;
  const { chalkPaint } = await import('./chalk-paint.js');
  return chalkPaint;
}
