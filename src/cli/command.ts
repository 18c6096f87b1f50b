import type { CliWords } from '../language/catalogue/cli.js';
import type { Paint } from '../reporters/paint.js';
import type { GlobalOptions, Lang } from './settings.js';
import type { Terminal } from './terminal.js';

/** What a command has to work with. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly lang: Lang;
  readonly words: CliWords;
  readonly paint: Paint;
  readonly cwd: string;
  readonly global: GlobalOptions;
  readonly version: string;
}

/** An option's value as commander gives it. */
export type OptionValues = Readonly<
  Record<string, string | boolean | readonly string[] | undefined>
>;

/** The values of an option that may be repeated. */
export function listOf(value: OptionValues[string]): readonly string[] {
  return Array.isArray(value) ? value : [];
}

/** Does the work; the number is the exit code. */
export type CommandRun = (
  context: CommandContext,
  args: readonly string[],
  options: OptionValues,
) => Promise<number>;

type InBoth = Readonly<Record<Lang, string>>;

export interface OptionDeclaration {
  readonly flags: string;
  readonly text: InBoth;
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly repeats?: boolean;
}

/** How a command is called and explained. The work itself is loaded only when it is run. */
export interface CommandDeclaration {
  readonly name: string;
  /** In commander's notation: `<needed>`, `[optional]`, `[many...]`. */
  readonly args: readonly string[];
  readonly summary: InBoth;
  readonly options: readonly OptionDeclaration[];
  readonly examples: readonly (InBoth & { readonly line: string })[];
  readonly load: () => Promise<CommandRun>;
}
