import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_FILE, findRoot } from '../workspace/find-root.js';

export type Lang = 'ru' | 'en';

/** The options every command takes. */
export interface GlobalOptions {
  readonly lang?: string;
  readonly config?: string;
  readonly color?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

function asLang(text: string | undefined): Lang | undefined {
  if (text === undefined) return undefined;
  // `ru_RU.UTF-8` as well as `ru`.
  return /^en(?![a-z])/i.test(text) ? 'en' : /^ru(?![a-z])/i.test(text) ? 'ru' : undefined;
}

/** The language a workspace's settings state, read without parsing them: it is asked before anything else. */
function configuredLang(folder: string): Lang | undefined {
  const file = path.join(findRoot(folder), CONFIG_FILE);
  if (!existsSync(file)) return undefined;
  return asLang(/^language:\s*["']?(ru|en)\b/m.exec(readFileSync(file, 'utf8'))?.[1]);
}

/** The value of an option as typed, before the arguments are parsed: help and errors need it. */
function typed(argv: readonly string[], option: string): string | undefined {
  const at = argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
  if (at < 0) return undefined;
  return argv[at]?.includes('=') ? argv[at]?.slice(option.length + 1) : argv[at + 1];
}

/** `--lang`, else `PASSPORT_LANG`, else the workspace's `language`, else Russian. */
export function chooseLang(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
  folder: string,
): Lang {
  return (
    asLang(typed(argv, '--lang')) ?? asLang(environment.PASSPORT_LANG) ?? safely(folder) ?? 'ru'
  );
}

function safely(folder: string): Lang | undefined {
  try {
    return configuredLang(folder);
  } catch {
    // An unreadable configuration is told by the command that needs it.
    return undefined;
  }
}
