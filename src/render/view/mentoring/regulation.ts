import { declineOrganization } from '../../../language/russian/index.js';
import type { Point } from '../../../model/document-parts.js';
import type { Directory } from '../../../model/reference-types.js';
import { regionOf } from '../../../model/region.js';
import type { LegalAct, Regulation } from '../../../model/regulation.js';
import { list, record, text, type ValueOf } from '../../form/shape.js';
import { quoted, sentence } from '../../words/letters.js';
import { frameView } from '../frame.js';
import type { Surroundings } from '../mentions.js';
import { FRAME } from '../shapes.js';
import { termAsPrinted } from '../term-words.js';
import { standingAlone } from './around.js';
import { limitLines } from './limits.js';
import { type PointLists, SECTIONS, sectionsView } from './points.js';

/** What forms of a regulation may use. */
export const REGULATION = record({
  ...FRAME,
  /** Without the word «Положение». */
  title: text,
  sections: SECTIONS,
  annexes: list(record({ number: text, title: text })),
});

export type RegulationView = ValueOf<typeof REGULATION>;

/** A regulation as forms see it. */
export function regulationView(regulation: Regulation, directory: Directory): RegulationView {
  const around = standingAlone({ directory }, regulation.approval?.date);
  return {
    ...frameView(regulation, around, 'Положение'),
    title: titleOf(regulation, around),
    sections: sectionsView(regulation.sections, 'roman', listsOf(regulation)),
    annexes: regulation.annexes.map(({ number, title }, index) => ({
      number: number ?? String(index + 1),
      title,
    })),
  };
}

/** The title with the territory in the genitive, unless it says the territory itself. */
function titleOf({ title = '', territory }: Regulation, around: Surroundings): string {
  const own = title.replace(/^положение\s+/i, '');
  const target = territory?.target;
  if (!territory || target?.kind !== 'organization') return own;
  const stem = target.organization.name.slice(0, 6).toLowerCase();
  if (own.toLowerCase().includes(stem)) return own;
  const region = regionOf(territory, around.schedule.directory);
  const names = [
    target.organization,
    ...(region && region !== target.organization ? [region] : []),
  ];
  const genitive = names.map((name) => declineOrganization(name, 'genitive').text).join(' ');
  return `${own} ${genitive}`;
}

/** The document's lists as the sub-points they are printed as. */
function listsOf({ definitions, directions, forms, acts, limits }: Regulation): PointLists {
  return {
    definitions: definitions.map((one) =>
      subPoint(one.place, one.text === undefined ? one.term : `${one.term} – ${one.text}`),
    ),
    directions: directions.map(({ place, name, number }) => subPoint(place, name, number)),
    forms: forms.map((form) => subPoint(form.place, form.text, form.number)),
    acts: acts.map((act) => subPoint(act.place, actText(act))),
    limits: limits ? limitLines(limits).map((line) => subPoint(limits.place, line)) : [],
  };
}

function subPoint(place: Point['place'], text: string, number?: string): Point {
  const own = number === undefined ? undefined : /[.)]$/.test(number) ? number : `${number})`;
  return {
    place,
    isUnnumbered: false,
    text,
    points: [],
    ...(own !== undefined && { number: own }),
  };
}

/** «Распоряжение Правительства … от 31.12.2019 № 3273-р «Основные принципы …» (в редакции …)». */
function actText({ kind, issuer, date, number, title, note, text }: LegalAct): string {
  if (text !== undefined) return text;
  const parts = [
    kind ?? '',
    issuer === undefined ? '' : declineOrganization(issuer, 'genitive').text,
    date ? `от ${termAsPrinted(date)}` : '',
    number === undefined ? '' : `№ ${number}`,
    title === undefined ? '' : quoted(title),
    note === undefined ? '' : `(${note})`,
  ];
  return sentence(parts.filter((part) => part !== '').join(' '));
}
