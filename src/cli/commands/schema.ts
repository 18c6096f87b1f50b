import { referenceWords } from '../../language/catalogue/reference.js';
import { schemaTexts } from '../../schema/generated/schema-texts.js';
import { isKind, KIND_IDS, KINDS } from '../../schema/kinds.js';
import type { CommandRun } from '../command.js';
import { unknownName } from '../unknown-name.js';

/** `passport schema [kind]`: a kind's JSON Schema, whole in one text; without a kind the list of kinds. */
export const run: CommandRun = async ({ terminal, lang, words }, [kind]) => {
  if (kind === undefined) {
    const width = Math.max(...KIND_IDS.map((id) => id.length)) + 2;
    const lines = KIND_IDS.map((id) => `  ${id.padEnd(width)}${KINDS[id][lang]}`);
    terminal.out(`${referenceWords(lang).kinds}\n${lines.join('\n')}\n`);
    return 0;
  }
  if (!isKind(kind)) {
    throw unknownName(words.errors.noSuchKind(kind), kind, KIND_IDS, words);
  }
  const text = schemaTexts[kind];
  terminal.out(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
};
