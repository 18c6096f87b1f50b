import { keepCompiledCode } from './keep-compiled-code.js';

/** Loads the program, with code compiled by an earlier run where there is some, and runs it. */
export async function start(argv: readonly string[]): Promise<number> {
  keepCompiledCode(import.meta.dirname);
  const { main } = await import('./main.js');
  return main(argv);
}
