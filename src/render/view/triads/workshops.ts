import type { Seminar, TriadsDocument } from '../../../model/triads.js';
import { mention, type Surroundings } from '../mentions.js';
import { termAsPrinted } from '../term-words.js';
import { tableCaption } from './captions.js';
import { matrixColumns } from './columns.js';
import { moduleColumns, moduleHeads } from './modules.js';
import { shortGenitive, shortName } from './names.js';
import type { TriadsView, WorkshopsTable } from './shape.js';

/** What the names of the municipalities take of a matrix's width, in percent. */
const NAMES = 12;
/** A name of so many letters is given a line of its own: a second one in each row makes a page of many. */
const ON_ONE_LINE = 20;

/** Seminars as bands, under each who holds workshops on which modules. */
export function workshopsTable(
  document: TriadsDocument,
  around: Surroundings,
): WorkshopsTable | null {
  const { seminars } = document;
  const columns = moduleColumns(document);
  if (columns.length === 0 || seminars.every(({ workshops }) => workshops.length === 0)) {
    return null;
  }
  const bands = seminars.map((seminar) => ({
    band: seminarBand(seminar, around),
    rows: seminar.workshops.map((workshop) => ({
      who: shortName(workshop.municipality, around),
      topic: workshop.topic ?? null,
      marks: columns.map(({ isCovered }) => (isCovered(workshop) ? '+' : '')),
    })),
  }));
  const names = bands.flatMap(({ rows }) => rows.map(({ who }) => who));
  const titles = columns.map(({ title }) => title);
  return {
    caption: tableCaption(document, 'workshops'),
    columns: matrixColumns(['Наименование', ...names.map(unbroken)], titles, NAMES),
    ...moduleHeads(columns),
    seminars: bands,
  };
}

function unbroken(name: string): string {
  return name.length > ON_ONE_LINE ? name : name.replaceAll(' ', '\u00A0');
}

/** «Совещание № 1 (ноябрь 2021 года) презентация практик «триада» № 1 на базе Тарского МР». */
function seminarBand({ number, name, term, triad, host }: Seminar, around: Surroundings): string {
  return [
    number === undefined ? 'Совещание' : `Совещание № ${number}`,
    name === undefined ? '' : `«${name}»`,
    term ? `(${termAsPrinted(term)})` : '',
    triad ? `презентация практик «триада» № ${triadNumber(triad.id, around)}` : '',
    host ? `на базе ${shortGenitive(host, around)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function triadNumber(written: string, { schedule }: Surroundings): string {
  const triads = schedule.triads.flatMap((document) => document.triads);
  return triads.find(({ id }) => id === written)?.number ?? written;
}

/** Seminars one to a row, with what the matrix has no place for. */
export function seminarRows(
  { seminars }: TriadsDocument,
  around: Surroundings,
): TriadsView['seminars'] {
  return seminars.map(({ number, id, name, term, triad, host, parts, workshops }) => ({
    number: number ?? id,
    name: name ?? null,
    term: term ? termAsPrinted(term) : null,
    triad: triad ? triadNumber(triad.id, around) : null,
    host: host ? shortName(host, around) : null,
    parts: parts.map((part) => ({ number: part.number ?? null, text: part.text })),
    workshops: workshops.map(({ municipality, topic }) => {
      const who = shortName(municipality, around) || mention(municipality, around);
      return topic === undefined ? who : `${who}: ${topic}`;
    }),
  }));
}
