import type { Verdict } from '../check-workspace.js';
import type { ValidateOptions } from '../validate-workspace.js';
import type { StoredVerdict } from './stored.js';

/** The part of a verdict that is kept. */
export function storedOf({
  files,
  report,
  isConfigWrong,
  failOn,
  figures,
}: Verdict): StoredVerdict {
  return { files, report, isConfigWrong, ...(failOn && { failOn }), figures };
}

/** A verdict as it was when it was kept; the settings are read only when somebody asks for them. */
export function restored(
  stored: StoredVerdict,
  root: string,
  { config, asked }: ValidateOptions,
  readText: Verdict['readText'],
): Verdict {
  return {
    ...stored,
    root,
    unopened: [],
    settings: async () => {
      const { readConfig, ruleSettings } = await import('../checking.js');
      return ruleSettings((await readConfig(root, config)).config, asked);
    },
    readText,
  };
}
