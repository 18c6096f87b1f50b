import { contentStems } from '../../language/russian/content-stems.js';
import { splitEnumeration } from '../../language/russian/enumeration.js';
import { initialsRun } from '../../language/russian/initials.js';
import { foldLetters } from '../../language/russian/letters.js';
import { nameWords } from '../../language/russian/normalize.js';
import { stem } from '../../language/russian/stem.js';
import { participantReferences } from '../../model/organizations-meant.js';
import type { Project } from '../../model/project.js';
import type { ApprovalBlock, Organization, Reference } from '../../model/reference-types.js';
import { oncePer } from '../../source/once-per.js';

/** One entry of a passport that names somebody, with what is compared of it. */
interface Entry {
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** «КОИРО», «ЦНППМ»: what it says by letters alone. */
  readonly letters: readonly string[];
}

/** «КОИРО», «ПК», «ИвГУ»: letters that may stand for words. */
const LETTERS = /^(?=.{2,9}$)[А-ЯЁ]+(?:[а-яё]{1,3}[А-ЯЁ]+)?$/;
/** Forms of ownership: the name is what stands behind them. */
const LEGAL_FORM = /^(?:[ФКОГМБАКЧН]{1,3}(?:ОУ|Б?У|АУ|КУ|ДОУ|ПОУ)|ДПО|ВО|СПО|ПОО|АНО|НКО)$/;
const WORD = /[А-Яа-яЁёA-Za-z0-9]+/g;

function namesOf({ name, short, aliases }: Organization): readonly string[] {
  return [name, short ?? '', ...aliases];
}

/** Everything that one reference says: the words as written and those of whom it names. */
function wordsOf({ text, target }: Reference, { directory }: Project): readonly string[] {
  if (target.kind === 'organization') return [text, ...namesOf(target.organization)];
  if (target.kind === 'group') return [text, target.group.name, ...target.group.aliases];
  if (target.kind !== 'person') return [text];
  const posts = target.person.posts.flatMap(({ post, organization }) => {
    const where = organization === undefined ? undefined : directory.resolve(organization);
    const names = where?.kind === 'organization' ? namesOf(where.organization) : [];
    return [post, organization ?? '', ...names];
  });
  return [target.person.name, ...posts];
}

function wordsOfStamp({ post, act, organization }: ApprovalBlock): readonly string[] {
  return [post ?? '', act?.issuer ?? '', organization?.text ?? ''];
}

/** «садами сети»: what the project is called goes with every entry. */
function entryOf(texts: readonly string[], title: string): Entry {
  const whole = [...texts, title].join(' ; ');
  const words = nameWords(whole).map(({ word }) => word);
  const plain = foldLetters(whole).match(/[a-zа-я0-9]+/g) ?? [];
  const written = whole.match(WORD) ?? [];
  return {
    words,
    stems: new Set([...words, ...plain].map(stem)),
    letters: written.filter(
      (word) => word.length > 2 && LETTERS.test(word) && !LEGAL_FORM.test(word),
    ),
  };
}

/** «создать 11 муниципальных команд», «обучить школьные команды». */
const CALLS_INTO_BEING = /^\s*(?:созда|сформир|обуч|подготов|организ)/i;

/** What the passport says of its participants, the holders of its roles, its approver; each by itself. */
const entriesOf = oncePer((project: Project): readonly Entry[] => {
  const { passport, participants, roles } = project;
  const said = (one: Reference) => wordsOf(one, project);
  return [
    ...participants.map(({ reference, group }) => [
      ...(reference ? said(reference) : []),
      ...(group ? [group.name, ...group.aliases, ...group.members.flatMap(said)] : []),
    ]),
    ...roles.flatMap(({ holders }) => holders.map(said)),
    // «кафедра педагогики института»: her chair is in one role, the institute in another.
    roles.flatMap(({ holders }) => holders.flatMap(said)),
    ...(passport?.approval ? [wordsOfStamp(passport.approval)] : []),
    ...(passport?.extra ?? []).map(({ label, text }) => [label ?? '', text]),
    // «Создать муниципальные команды»: whom a task calls into being, the passport knows.
    ...(passport?.tasks ?? []).flatMap(({ text }) => (CALLS_INTO_BEING.test(text) ? [[text]] : [])),
  ].map((texts) => entryOf(texts, passport?.title ?? ''));
});

/** «(по согласованию)», «5–9 классов», «1-4 кл.»: whom it means stays the same. */
const NOTE =
  /\((?:по\s+(?:согласованию|договор[а-яё]+|соглашению)|[^()]*\d[^()]*|(?:янв|фев|март|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[^()]*)\)|\d{1,2}(?:\s?[–—-]\s?\d{1,2})?(?:-?х)?\s+кл(?:ассов|\.)/g;

/** «школы области»: where they are says nothing new. */
const TERRITORY =
  /^(?:област|кра[йяею]|республик|регион|район|округ|город|муниципалитет)[а-яё]{0,3}$/;
/** «методисты КОИРО», «заведующие детскими садами сети»: people of those who are named. */
const STAFF =
  /^(?:методист|специалист|сотрудник|работник|преподавател|педагог|учител|воспитател|эксперт|тьютор|представител|руководител|директор|заведующ|команд)[а-яё]{0,4}\s+/i;
/** «кафедра математики ИПКРО»: a part of an institute that is named by letters. */
const CHAIR = /^(?:[Кк]афедр|[Оо]тдел|[Лл]аборатори|[Сс]ектор)[а-яё]*\s[^«»]*?(?=[А-ЯЁ]{2})/;
/** «методические службы – участники «триад»»: the part they have in the project. */
const PART = /\s+[–—-]\s+(?:участни|исполнител)[а-яё]+(?:\s.*)?$/i;
/** «управление образования администрации … района»: whose it is goes without saying. */
const OWNER = /\s+администраци[ийя]\s.+$/i;

interface Wanted {
  readonly written: string;
  readonly stems: readonly string[];
}

function wantedIn(text: string): readonly Wanted[] {
  const words = text.replace(NOTE, ' ').match(WORD) ?? [];
  const named = words.filter((word) => !LEGAL_FORM.test(word) && !TERRITORY.test(word));
  return (named.length > 0 ? named : words).flatMap((written) => {
    const content = /\d/.test(written) ? [] : [...contentStems(written)];
    // «ДО» is a department, though «до» says nothing.
    const isName = /\d/.test(written) || (content.length === 0 && LETTERS.test(written));
    const stems = isName ? [stem(foldLetters(written))] : content;
    return stems.length === 0 ? [] : [{ written, stems }];
  });
}

function says({ words, stems }: Entry, { written, stems: wanted }: Wanted): boolean {
  if (wanted.every((one) => stems.has(one))) return true;
  return LETTERS.test(written) && initialsRun(written, words);
}

/** Whether the whole name is written out where the passport has its letters alone. */
function isSpeltOut(text: string, { letters }: Entry): boolean {
  const own = nameWords(text).map(({ word }) => word);
  return letters.some((word) => initialsRun(word, own));
}

/** Bodies that a project makes for itself: nobody declares the jury of a contest. */
const AD_HOC =
  /^(?:жюри|оргкомитет|организационный комитет|(?:экспертн|рабоч|творческ|проектн|сетев|конкурсн|инициативн)[а-яё]+\s+(?:совет|групп|комисси|команд)[а-яё]*)(?:\s+(?:проекта|подпроекта|конкурса|фестиваля))?$/i;

/** Participants and holders themselves: what they say does not vouch for them. */
const ownOf = oncePer((project: Project): ReadonlySet<Reference> => {
  const holders = project.roles.flatMap((role) => role.holders);
  return new Set([...participantReferences(project), ...holders]);
});

function isNamed(text: string, project: Project): boolean {
  const names = [text, ...[STAFF, OWNER, CHAIR, PART].map((words) => text.replace(words, ''))]
    .map(wantedIn)
    .filter(({ length }) => length > 0);
  return entriesOf(project).some(
    (entry) =>
      names.some((wanted) => wanted.every((one) => says(entry, one))) || isSpeltOut(text, entry),
  );
}

/**
 * Whether a passport speaks of somebody in words, so that no reader would call them a stranger:
 * all words of the name stand in one entry, in any case, by their letters or written out: «методисты
 * КОИРО» where the rector of that institute leads the project, «опорные школы» among «школы –
 * опорные площадки». Of several in one text each must be spoken of.
 */
export function isSpokenOf(reference: Reference, project: Project): boolean {
  if (ownOf(project).has(reference)) return false;
  const { text } = reference;
  if (AD_HOC.test(text.trim()) || isNamed(text, project)) return true;
  const { parts } = splitEnumeration(text);
  return parts.length > 1 && parts.every(({ written }) => isNamed(written, project));
}
