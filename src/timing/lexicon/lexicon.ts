import { PHRASES, type PhraseMeaning } from './phrases.js';
import type { Sense } from './sense.js';
import { compileTemplate, type Step } from './template.js';
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

function formsOf(word: string): readonly string[] {
  if (!word.endsWith('*')) return [word];
  const stem = word.slice(0, -1);
  return ADJECTIVE_ENDINGS.map((ending) => stem + ending);
}

function readWords(): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  for (const [sense, words] of WORDS) {
    for (const word of words.split(' ').flatMap(formsOf)) {
      senses.set(word, { ...senses.get(word), ...sense });
    }
  }
  return senses;
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

function readPhrases(): Map<string, PhrasesFrom> {
  const phrases = new Map<string, PhrasesFrom>();
  for (const [meaning, templates] of PHRASES) {
    for (const { firsts, steps } of templates.flatMap(compileTemplate)) {
      for (const first of firsts) {
        const from = phrases.get(first) ?? { bySecond: new Map(), others: [] };
        phrases.set(first, from);
        file(from, { meaning, steps });
      }
    }
  }
  return phrases;
}

const NO_SENSE: Sense = {};
let lexicon: ReadonlyMap<string, Entry> | undefined;

function build(): ReadonlyMap<string, Entry> {
  const senses = readWords();
  const phrases = readPhrases();
  const words = new Set([...senses.keys(), ...phrases.keys()]);
  const entry = (word: string): Entry => ({
    sense: senses.get(word) ?? NO_SENSE,
    phrases: phrases.get(word),
  });
  return new Map([...words].map((word) => [word, entry(word)]));
}

/** All known words, lower case with «е» for «ё». Built at first use: most commands read no term. */
export function theLexicon(): ReadonlyMap<string, Entry> {
  lexicon ??= build();
  return lexicon;
}
