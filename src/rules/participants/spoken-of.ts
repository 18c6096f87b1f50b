import { contentStems } from '../../language/russian/content-stems.js';
import { initialsRun } from '../../language/russian/initials.js';
import { foldLetters } from '../../language/russian/letters.js';
import { nameWords } from '../../language/russian/normalize.js';
import { stem } from '../../language/russian/stem.js';
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

/** «КОИРО», «ПК»: letters that may stand for words. */
const LETTERS = /^[А-ЯЁ]{2,8}$/;
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

function entryOf(texts: readonly string[]): Entry {
  const whole = texts.join(' ; ');
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
    ...(passport?.approval ? [wordsOfStamp(passport.approval)] : []),
    ...(passport?.extra ?? []).map(({ text }) => [text]),
  ].map(entryOf);
});

/** «(по согласованию)», «5–9 классов», «1-4 кл.»: whom it means stays the same. */
const NOTE = /\([^()]*\)|\d{1,2}(?:\s?[–—-]\s?\d{1,2})?(?:-?х)?\s+кл(?:ассов|\.)/g;

/** «школы области»: where they are says nothing new. */
const TERRITORY =
  /^(?:област|кра[йяею]|республик|регион|район|округ|город|муниципалитет)[а-яё]{0,3}$/;
/** «методисты КОИРО», «специалисты МКУ «ЦОД»»: people of a body that has its own name. */
const STAFF =
  /^(?:методист|специалист|сотрудник|работник|преподавател|педагог|учител|эксперт|тьютор|представител|руководител|команд)[а-яё]{0,4}\s+(?=.*[А-ЯЁ])/i;

interface Wanted {
  readonly written: string;
  readonly stems: readonly string[];
}

function wantedIn(text: string): readonly Wanted[] {
  const words = text.replace(NOTE, ' ').match(WORD) ?? [];
  const named = words.filter((word) => !LEGAL_FORM.test(word) && !TERRITORY.test(word));
  return (named.length > 0 ? named : words).flatMap((written) => {
    const stems = /\d/.test(written) ? [stem(foldLetters(written))] : [...contentStems(written)];
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

/**
 * Whether a passport speaks of somebody in words, so that no reader would call them a stranger:
 * all words of the name stand in one entry, in any case, by their letters or written out: «методисты
 * КОИРО» where the rector of that institute leads the project, «опорные школы» among «школы –
 * опорные площадки».
 */
export function isSpokenOf({ text }: Reference, project: Project): boolean {
  const names = [text, text.replace(STAFF, '')].map(wantedIn).filter(({ length }) => length > 0);
  return entriesOf(project).some(
    (entry) =>
      names.some((wanted) => wanted.every((one) => says(entry, one))) || isSpeltOut(text, entry),
  );
}
