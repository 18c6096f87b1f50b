import type { Line } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { readMunicipality } from '../directory/municipality.js';
import { type DraftFields, made } from '../draft.js';
import { fullNamesIn } from '../text/person-words.js';
import { membersIn, type TeamRole, teamRole } from './teams.js';

/** «Состав команды Степной СОШ (ментор): …», «Команда «Речная школа»:». */
const OPENING =
  /^(?:состав\s+)?(?:управленческ[а-яё]+\s+)?команд[аы]\s+([^:]{3,150}?)\s*(?:\(([^()]+)\)\s*|[–—-]\s*([«"]?[а-яё]+[»"]?)\s*)?:\s*(.*)$/is;
/** «Состав команды Степной СОШ», as a heading above its members. */
const HEADING =
  /^состав\s+(?:управленческ[а-яё]+\s+)?команды\s+([^:]{3,150}?)\s*(?:\(([^()]+)\))?$/is;

/** The roles of teams that do not name theirs, in the order in which plans tell them. */
const IN_ORDER: Readonly<Record<number, readonly TeamRole[]>> = {
  2: ['mentor', 'trainee'],
  3: ['mentor', 'adviser', 'trainee'],
};

interface Growing {
  readonly line: Line;
  readonly whose: string;
  readonly word: string | undefined;
  readonly role: TeamRole | undefined;
  readonly members: DraftFields[];
}

function opened(line: Line): Growing | undefined {
  const { text } = line;
  const found = OPENING.exec(text) ?? HEADING.exec(text);
  const [, whose, inBrackets, afterDash, people = ''] = found ?? [];
  if (whose === undefined) return undefined;
  const word = inBrackets ?? afterDash;
  const role = word === undefined ? undefined : teamRole(word);
  const named = role === undefined && word !== undefined ? `${whose} (${word})` : whose;
  return { line, whose: named, word, role, members: [...membersIn(people, line.origin)] };
}

function rolesOf(teams: readonly Growing[]): readonly (TeamRole | undefined)[] {
  const isNamed = teams.some(({ role }) => role !== undefined);
  const inOrder = isNamed ? [] : (IN_ORDER[teams.length] ?? []);
  return teams.map(({ role }, at) => role ?? inOrder[at]);
}

/**
 * The teams of a plan that are named by whose they are, a school or a municipality, with their
 * members in the same line or in those below. Without words for their roles two are mentor and
 * trainee, three the whole triad.
 */
export function readOwnTeams(lines: readonly Line[], { ledger }: Context): readonly DraftFields[] {
  const teams: Growing[] = [];
  const below = new Map<Line, Growing>();
  for (const line of lines) {
    if (ledger.shareOf(line) !== undefined) continue;
    const team = opened(line);
    const last = teams.at(-1);
    if (team !== undefined) teams.push(team);
    else if (last !== undefined && fullNamesIn(line.text).length > 0) {
      last.members.push(...membersIn(line.text, line.origin));
      below.set(line, last);
    }
  }
  const roles = rolesOf(teams);
  return teams.flatMap((team, at): readonly DraftFields[] => {
    const { line, whose, word, members } = team;
    const role = roles[at];
    if (role === undefined || members.length === 0) return [];
    const own = [...below].filter(([, of]) => of === team).map(([one]) => one);
    ledger.take([line, ...own], 'field');
    const leaf = { leaf: whose, words: `состав управленческой команды ${whose} ${word ?? ''}` };
    const from = { from: line.origin };
    const isMunicipality = readMunicipality(whose) !== undefined;
    return [
      {
        role: made(role),
        ...(word !== undefined && {
          label: { leaf: word.replace(/[«»"]/g, ''), words: '', ...from },
        }),
        municipality: isMunicipality ? { ...leaf, ...from } : { text: { ...leaf, ...from } },
        members,
      },
    ];
  });
}
