import { type Hint, hintFor, rewritten } from './hint.js';
import { KINDS } from './kinds.js';
import { INVISIBLE } from './nearest-field.js';
import type { ShapeWords, ValueType } from './problem.js';
import { quoted } from './quoted.js';
import { WRITTEN_FORMS } from './written-forms.js';

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  mapping: 'a record made of fields',
  nothing: 'nothing',
};

/** Lists longer than this are not read: the reader is sent to the schema. */
const READABLE = 12;

function or(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

const HINTS: Readonly<Record<Hint, (text: string) => string>> = {
  'add-dashes': () => 'Begin each item on a new line with "- ".',
  'add-brackets': (list) => `Put the ids in square brackets: ${list}.`,
  'true-or-false': () => 'Write true or false without quotes.',
  unquote: (number) => `Write ${number} without quotes.`,
  'digits-only': () => 'Write digits only, without words and quotes.',
  'digits-together': (number) => `Write the digits without spaces: ${number}.`,
  'whole-number': () => 'Write a whole number.',
  'one-text': () => 'Remove "- " and write it as one text.',
  'no-dashes': () => 'Remove "- ": this is one record, not a list.',
  'add-field': () => 'Start a new line with an indent and the name of a field.',
};

/** What is wrong with the shape of a document and what to write instead, in English. */
export const WORDS_EN: ShapeWords = {
  'wrong-type': (args) => {
    const fields = args.keys.length > 0 ? ` (${args.keys.join(', ')})` : '';
    const wanted = args.expected.map((type) => TYPES[type] + (type === 'mapping' ? fields : ''));
    const start = `Field "${args.field}": ${or(wanted)} is expected here, but this is ${TYPES[args.found]}.`;
    const hint = hintFor(args);
    return hint === undefined ? start : `${start} ${HINTS[hint](rewritten(args) ?? '')}`;
  },
  'empty-value': ({ field, item }) =>
    item
      ? `Field "${field}" has an empty item. Fill it in or remove it.`
      : `Field "${field}" is empty. Fill it in or remove the line.`,
  'unquoted-text': ({ field, value }) =>
    `Field "${field}": text is expected here, but ${value} without quotes is read as ${
      typeof value === 'boolean' ? 'yes or no' : 'a number'
    }. Write it in quotes: "${value}".`,
  'colon-in-text': ({ field, text, braced }) => {
    const why = braced
      ? "words in braces are read as a field's name"
      : "the text has a colon, and the words before it are read as a field's name";
    return `Field "${field}": ${why}. Put the text in quotes: ${quoted(text)}.`;
  },
  'comma-in-text': ({ rest, text, field }) => {
    const start = `There is no field "${rest}": inside braces a comma ends a value, and the words after it are read as the name of a field.`;
    return text === null
      ? `${start} Put the text with the comma in quotes.`
      : `${start} Put the whole text of "${field}" in quotes: ${quoted(text)}.`;
  },
  missing: ({ field }) => `Field "${field}" is missing. Add a line "${field}: …".`,
  'unknown-field': ({ field, nearest, allowed, lookAlike }) => {
    if (lookAlike && INVISIBLE.test(field)) {
      return `The name of field "${nearest}" has an invisible character, mostly copied from Word. Type "${nearest}:" anew.`;
    }
    if (lookAlike) {
      return `There is no field "${field}": its name has Russian letters or capitals. Type "${nearest}:" in small Latin letters.`;
    }
    if (nearest !== null) {
      return `There is no field "${field}". Did you mean "${nearest}:"?`;
    }
    const rest =
      allowed.length > READABLE
        ? 'The command "passport schema" shows the possible fields.'
        : `Possible here: ${allowed.join(', ')}.`;
    return `There is no field "${field}". ${rest}`;
  },
  'excess-field': ({ field, beside }) =>
    `Field "${field}" cannot stand beside "${beside}". Keep one of them.`,
  'bad-value': ({ field, value, allowed, nearest }) =>
    nearest === null
      ? `Field "${field}": "${value}" does not fit here. Write one of: ${allowed.map((choice) => choice.value).join(', ')}.`
      : `Field "${field}": "${value}" does not fit here. Did you mean ${nearest}?`,
  'bad-pattern': ({ field, value, form, suggestion }) => {
    const written = WRITTEN_FORMS[form];
    const words = written === undefined ? 'it is written otherwise' : written.en;
    const example = suggestion ?? written?.example ?? '';
    return `Field "${field}": "${value}" does not fit: ${words}, for example "${example}".`;
  },
  'out-of-range': ({ field, value, min, max }) => {
    const from = min === null ? '' : ` from ${min}`;
    const to = max === null ? '' : ` up to ${max}`;
    return `Field "${field}": the number ${value} does not fit here. Write a number${from}${to}.`;
  },
  'too-few': ({ field }) =>
    `The list in field "${field}" is empty. Add at least one item or remove the field.`,
  'duplicate-item': ({ field, value, first }) =>
    `In field "${field}", "${value}" repeats item ${first + 1}. Remove the repetition.`,
  'no-variant': ({ field, keys }) =>
    `Field "${field}": these fields do not tell what is meant. Add one of the fields: ${keys.join(', ')}.`,
  'missing-kind': ({ allowed, found }) => {
    if (found === 'list')
      return 'The file begins with "- " and reads as a list. A document is written in fields: remove "- " before their names and make "kind: …" the first line.';
    if (found !== 'mapping')
      return 'The file is plain text. A document is written in fields "name: value", the first of them "kind: …". "passport new" makes a scaffold.';
    return `The file does not say what document it is. Add "kind: …" as its first line: ${or(allowed)}.`;
  },
  'wrong-kind': ({ value, meant }) =>
    `The file says "kind: ${value}" (${KINDS[value].en}), but its fields are those of ${meant} (${KINDS[meant].en}). Write "kind: ${meant}".`,
  'unknown-kind': ({ value, allowed, nearest }) =>
    nearest === null
      ? `There is no kind of document "${value}". Write one of: ${allowed.join(', ')}.`
      : `There is no kind of document "${value}". Did you mean ${nearest}?`,
  'unknown-format': ({ value, known }) =>
    `The document is written in version "${value}" of the format, but this program knows version ${known}. Write "format: ${known}" or update the program.`,
};
