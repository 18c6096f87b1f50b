import { PHRASES, type PhraseMeaning } from './phrases.js';
import type { Sense } from './sense.js';
import { compileTemplate, firstWords, type Step } from './template.js';
import { ADJECTIVE_ENDINGS, WORDS } from './words.js';

/** A compiled row of the phrase table, without its first word. */
export interface Phrase {
  readonly meaning: PhraseMeaning;
  readonly steps: readonly Step[];
}

/** The fixed phrases that one word begins, found by their second word. */
export interface PhrasesFrom {
  readonly bySecond: Map<string, Phrase[]>;
  readonly others: Phrase[];
}

/** What is known of one word: its own meaning and the fixed phrases that it begins. */
export interface Entry {
  readonly sense: Sense;
  readonly phrases: PhrasesFrom | undefined;
}

/** The tables by word; phrases stay text until a word that begins them is read: starting must cost little. */
interface Tables {
  readonly words: ReadonlyMap<string, Sense>;
  readonly stems: ReadonlyMap<string, Sense>;
  readonly templates: ReadonlyMap<string, readonly (readonly [PhraseMeaning, string])[]>;
}

function readTables(): Tables {
  const words = new Map<string, Sense>();
  const stems = new Map<string, Sense>();
  for (const [sense, forms] of WORDS) {
    for (const form of forms.split(' ')) {
      const isStem = form.endsWith('*');
      const table = isStem ? stems : words;
      const key = isStem ? form.slice(0, -1) : form;
      const known = table.get(key);
      table.set(key, known === undefined ? sense : { ...known, ...sense });
    }
  }
  const templates = new Map<string, [PhraseMeaning, string][]>();
  for (const [meaning, rows] of PHRASES) {
    for (const row of rows) {
      for (const first of firstWords(row)) {
        const known = templates.get(first);
        if (known === undefined) templates.set(first, [[meaning, row]]);
        else known.push([meaning, row]);
      }
    }
  }
  return { words, stems, templates };
}

let read: Tables | undefined;

function tables(): Tables {
  read ??= readTables();
  return read;
}

const ENDINGS = new Set(ADJECTIVE_ENDINGS);
const LONGEST_ENDING = 3;

/** The meaning of an adjective by its stem: «ежегодной» is «ежегодн» with an ending. */
function senseOfStem(word: string): Sense | undefined {
  for (let length = 1; length <= LONGEST_ENDING; length++) {
    const sense = tables().stems.get(word.slice(0, -length));
    if (sense !== undefined && ENDINGS.has(word.slice(-length))) return sense;
  }
  return undefined;
}

function file(from: PhrasesFrom, phrase: Phrase): void {
  const second = phrase.steps[0];
  if (second === undefined || typeof second === 'string' || second.stems.length > 0) {
    from.others.push(phrase);
    return;
  }
  for (const word of second.words) {
    const rows = from.bySecond.get(word);
    if (rows) rows.push(phrase);
    else from.bySecond.set(word, [phrase]);
  }
}

function phrasesFrom(word: string): PhrasesFrom | undefined {
  const templates = tables().templates.get(word);
  if (templates === undefined) return undefined;
  const from: PhrasesFrom = { bySecond: new Map(), others: [] };
  for (const [meaning, template] of templates) {
    for (const { firsts, steps } of compileTemplate(template)) {
      if (firsts.includes(word)) file(from, { meaning, steps });
    }
  }
  return from;
}

const NO_SENSE: Sense = {};

// Holds known words only, so it cannot grow beyond the tables.
const entries = new Map<string, Entry>();

/** What is known of a word in lower case with «е» for «ё»; undefined for any other word. */
export function entryOf(word: string): Entry | undefined {
  const known = entries.get(word);
  if (known !== undefined) return known;
  const sense = tables().words.get(word) ?? senseOfStem(word);
  const phrases = phrasesFrom(word);
  if (sense === undefined && phrases === undefined) return undefined;
  const entry = { sense: sense ?? NO_SENSE, phrases };
  entries.set(word, entry);
  return entry;
}

/** Every word that has a meaning of its own, adjectives in all their forms. */
export function knownWords(): readonly (readonly [string, Sense])[] {
  const { words, stems } = tables();
  const forms = [...stems].flatMap(([stem, sense]) =>
    ADJECTIVE_ENDINGS.map((ending) => [stem + ending, sense] as const),
  );
  return [...words, ...forms];
}
