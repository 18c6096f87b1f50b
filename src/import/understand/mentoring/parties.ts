import { wordOf } from '../../../render/view/mentoring/parties.js';
import type { Line } from '../../pieces/piece.js';
import type { DraftFields, Leaf } from '../draft.js';
import { fullNamesIn, nominativeOf, shortNamesIn } from '../text/person-words.js';
import { postInNominative } from '../text/post-words.js';

/** «(далее – «Оператор»)», «, именуемое в дальнейшем «Оператор»,»: closes the name of a side. */
const CALLED =
  /,?\s*(?:\(\s*(?:далее|именуем[а-яё]+\s+(?:далее|в\s+дальнейшем))|именуем[а-яё]+\s+(?:далее|в\s+дальнейшем))\s*[–—:-]?\s*[«"„]([^«»"“”]+)[»"”“]\s*\)?/g;
const FACE = /^[\s,]*в\s+лице\s+/i;
const ACTING = /^[\s,]*действующ\S+\s+на\s+основании\s+([^,;]+?)(?=,|;|$|\s+с\s+(?:одной|друг))/i;
const BETWEEN = /^[\s,;]*(?:с\s+[а-яё]+(?:\s+[а-яё]+)?\s+стороны)?[\s,;]*(?:(?:и|а\s+также)\s+)?/i;
const BLANK = /^_+$/;

const ROLES = [
  ['developing', /развива|наставляем|подопечн|стаж[её]р/i],
  ['experienced', /опытн|наставник|ментор/i],
  ['operator', /оператор|куратор/i],
  ['authority', /орган\s|отдел|комитет|управлени[ея](?![а-яё])|министерств/i],
] as const;

/** The sides of an agreement, and the words it has for them. */
export interface ReadParties {
  readonly parties: readonly DraftFields[];
  readonly words: ReadonlySet<string>;
}

interface Tail {
  readonly fields: DraftFields;
  /** Where the next side begins. */
  readonly end: number;
}

/** «в лице директора Ивановой Нины Павловны, действующей на основании Устава», from `start` on. */
function readTail(text: string, start: number, from: Line['origin']): Tail {
  let at = start;
  const rest = () => text.slice(at);
  const fields: Record<string, Leaf> = {};
  const leaf = (value: string) => ({ leaf: value, words: '', from });
  const face = FACE.exec(rest());
  if (face !== null) {
    const held = rest().slice(face[0].length);
    const [name] = [...fullNamesIn(held), ...shortNamesIn(held)].toSorted(
      (one, other) => one.start - other.start,
    );
    if (name !== undefined) {
      const post = held.slice(0, name.start).replace(/[\s,]+$/, '');
      fields.name = leaf(nominativeOf(name.name));
      if (post !== '') fields.post = leaf(postInNominative(post));
      at += face[0].length + name.end;
    }
  }
  const acting = ACTING.exec(rest());
  if (acting?.[1] !== undefined) {
    fields.basis = leaf(acting[1]);
    at += acting[0].length;
  }
  return { fields, end: at + (BETWEEN.exec(rest())?.[0].length ?? 0) };
}

/** «, вместе именуемые Стороны, заключили настоящее соглашение о нижеследующем:». */
const ENDING =
  /^[\s,]*(?:(?:совместно|вместе)\s[^,]*,\s*)?(?:заключили|договорились)[^.]{0,120}\.?$/i;

/**
 * The sides that the preamble of an agreement names, each with its word, who speaks for it, and on
 * what ground. `undefined` where the text does not name sides so.
 */
export function readParties(text: string, from: Line['origin']): ReadParties | undefined {
  const parties: DraftFields[] = [];
  const words = new Set<string>();
  let begin = 0;
  for (const called of text.matchAll(CALLED)) {
    if (called.index < begin) continue;
    const organization = text.slice(begin, called.index).trim();
    const label = called[1] ?? '';
    const { fields, end } = readTail(text, called.index + called[0].length, from);
    const role = ROLES.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other';
    words.add(label);
    parties.push({
      // The words of the whole preamble count with its first side.
      role: { leaf: role, words: parties.length === 0 ? text : '', from },
      ...(label !== wordOf({ role }) && { label: { leaf: label, words: '', from } }),
      ...(!BLANK.test(organization) && { organization: { leaf: organization, words: '', from } }),
      ...fields,
    });
    begin = end;
  }
  return ENDING.test(text.slice(begin)) && parties.length > 1 ? { parties, words } : undefined;
}
