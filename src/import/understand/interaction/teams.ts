import type { Line } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { readMunicipality } from '../directory/municipality.js';
import { type DraftFields, made } from '../draft.js';
import { contactsIn } from '../text/contacts.js';
import { fullNamesIn, nominativeOf } from '../text/person-words.js';
import { postInNominative } from '../text/post-words.js';

/** «Ментор»: команда Тарского муниципального района в составе: … */
const TEAM = /^[«"„]?([А-ЯЁа-яё]+)[»"”]?\s*[:–-]\s*(.*?)\s*в\s+составе\s*:?\s*(.*)$/s;
const MUNICIPALITY = /^(?:(?:муниципальная\s+|управленческая\s+)*команда\s+)?(.*)$/i;

const ROLES = [
  ['mentor', /^(?:ментор|наставник)/i],
  ['adviser', /^советник/i],
  ['trainee', /^(?:стаж[её]р|наставляем)/i],
] as const;

export type TeamRole = (typeof ROLES)[number][0];

/** The role of a triad that a word names. */
export function teamRole(word: string): TeamRole | undefined {
  return ROLES.find(([, pattern]) => pattern.test(word.replace(/[«"„]/g, '')))?.[0];
}

/** The people named in a text, with posts and contacts. */
export function membersIn(text: string, from: Line['origin']): readonly DraftFields[] {
  const names = fullNamesIn(text);
  return names.map(({ name, start, end }, index) => {
    const whole = text.slice(index === 0 ? 0 : start, names[index + 1]?.start);
    const { phones, emails, rest } = contactsIn(text.slice(end, names[index + 1]?.start));
    const post = rest.replace(/^[\s,:–-]+|[\s,;:.–-]+$/g, '');
    const at = { from };
    const phone = phones.map((one) => ({ leaf: one.phone, words: '', ...at }));
    const email = emails.map((one) => ({ leaf: one, words: '', ...at }));
    return {
      name: { leaf: nominativeOf(name), words: whole, ...at },
      ...(post !== '' && { post: { leaf: postInNominative(post), words: '', ...at } }),
      ...(phone.length > 0 && { phones: phone.length > 1 ? phone : phone[0] }),
      ...(email.length > 0 && { emails: email.length > 1 ? email : email[0] }),
    };
  });
}

/** «Ментор – управление образования Степного района: …», «Советник: Отдел образования. Руководитель команды – …». */
const NAMED = /^[«"„]?([А-ЯЁа-яё]+)[»"”]?\s*[:–-]\s*(\S.*)$/s;
/** What stands between a team and its people, or between them: no part of a name or post. */
const BETWEEN =
  /[.;,]?\s*(?:руководител[ья]|члены|участники|состав|куратор)\s+(?:управленческой\s+)?команды\s*[:–-]\s*/gi;

/** «команда отдела образования (Иванова Анна Петровна, методист)»: the brackets are about the people. */
function withoutBrackets(told: string): string {
  const start = fullNamesIn(told)[0]?.start ?? 0;
  const [opening, closing] = [/\(\s*$/, /\)\s*[.;]?$/];
  const [before, people] = [told.slice(0, start), told.slice(start)];
  if (!opening.test(before) || !closing.test(people)) return told;
  return `${before.replace(opening, '')}${people.replace(closing, '')}`;
}

/** A team named by the office whose it is, with its people behind. */
function readNamedTeam(line: Line, { ledger }: Context): DraftFields | undefined {
  const [, word = '', written = ''] = NAMED.exec(line.text) ?? [];
  const role = teamRole(word);
  const told = withoutBrackets(written);
  const [first] = fullNamesIn(told);
  if (role === undefined || first === undefined) return undefined;
  const before = told.slice(0, first.start);
  const whose = before.replace(BETWEEN, '').replace(/[\s,:;.–-]+$/, '');
  if (whose === '') return undefined;
  ledger.take(line, 'field');
  const between = told.match(BETWEEN)?.join(' ') ?? '';
  const leaf = { leaf: whose, words: `${whose} ${between}`, from: line.origin };
  return {
    role: made(role),
    label: { leaf: word, from: line.origin },
    municipality: readMunicipality(whose) === undefined ? { text: leaf } : leaf,
    members: membersIn(told.slice(first.start).replace(BETWEEN, '; '), line.origin),
  };
}

/** A team of a triad with its members, named in the genitive. */
export function readTeam(line: Line, context: Context): DraftFields | undefined {
  const { ledger } = context;
  const [, word = '', whose = '', people = ''] = TEAM.exec(line.text) ?? [];
  const role = teamRole(word);
  const members = membersIn(people, line.origin);
  if (role === undefined || members.length === 0) return readNamedTeam(line, context);
  ledger.take(line, 'field');
  const municipality = MUNICIPALITY.exec(whose)?.[1]?.trim() ?? '';
  return {
    role: made(role),
    label: { leaf: word, from: line.origin },
    ...(municipality !== '' && {
      municipality: { leaf: municipality, words: `${whose} в составе`, from: line.origin },
    }),
    members,
  };
}
