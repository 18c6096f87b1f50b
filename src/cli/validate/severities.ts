import type { Severity } from '../../findings/finding.js';
import { UserError } from '../../findings/user-error.js';
import type { CommandContext } from '../command.js';
import { unknownName } from '../unknown-name.js';

const LEVELS = ['error', 'warning', 'info', 'off'] as const;

/**
 * The severities that `--rule id=severity` sets for one run, by rule.
 *
 * @throws UserError where there is no such rule or severity
 */
export async function readSeverities(
  given: readonly string[],
  { words }: CommandContext,
): Promise<Readonly<Record<string, Severity | 'off'>>> {
  const forced: Record<string, Severity | 'off'> = {};
  if (given.length === 0) return forced;
  const { RULES } = await import('../../workspace/checking.js');
  const ids = RULES.map(({ id }) => id);
  for (const pair of given) {
    const [id = '', level] = pair.split('=');
    const known = LEVELS.find((one) => one === level);
    if (!ids.includes(id)) {
      throw unknownName(words.errors.noSuchRule(id), id, ids, words);
    }
    if (known === undefined) {
      throw new UserError(words.errors.invalidValue('--rule', level ?? '', LEVELS.join(', ')));
    }
    forced[id] = known;
  }
  return forced;
}
