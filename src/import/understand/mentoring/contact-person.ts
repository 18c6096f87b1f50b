import type { Line } from '../../pieces/piece.js';
import { type Draft, type DraftFields, made } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { contactsIn } from '../text/contacts.js';
import { flatText } from '../text/joined-text.js';
import { fullNamesIn } from '../text/person-words.js';

function oneOrMany(drafts: readonly Draft[]): Draft | undefined {
  return drafts.length > 1 ? drafts : drafts[0];
}

/** Phones and e-mails of a text as data; its words count with whatever holds them. */
export function contactFields(text: string, from: Line['origin']): DraftFields {
  const { phones, emails } = contactsIn(text);
  const leaf = (value: string) => ({ leaf: value, words: '', from });
  return {
    phones: oneOrMany(
      phones.map(({ phone, label }) =>
        label === undefined ? leaf(phone) : { phone: leaf(phone), label: made(label) },
      ),
    ),
    emails: oneOrMany(emails.map(leaf)),
  };
}

/** «Директор: Иванова Анна Петровна (00000) 0-00-00 a@example.ru» as a person with contacts. */
export function readContactPerson(lines: readonly Line[], ledger: Ledger): DraftFields | undefined {
  const text = flatText(lines);
  const from = lines[0]?.origin;
  const [name] = fullNamesIn(text);
  if (name === undefined || from === undefined) return undefined;
  ledger.take(lines, 'field');
  const { rest } = contactsIn(`${text.slice(0, name.start)} ; ${text.slice(name.end)}`);
  const post = rest
    .split(';')
    .map((part) => part.replace(/^[\s,:–-]+|[\s,:–-]+$/g, ''))
    .filter((part) => part !== '')
    .join(', ');
  return {
    name: { leaf: name.name, words: text, from },
    ...(post !== '' && { post: { leaf: post, words: '', from } }),
    ...contactFields(text, from),
  };
}
