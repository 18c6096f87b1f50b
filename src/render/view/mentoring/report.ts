import {
  declineOrganization,
  declinePerson,
  declinePost,
  signatureOf,
} from '../../../language/russian/index.js';
import { completionOf, type EventOutcome } from '../../../model/completion.js';
import type { ListedPerson } from '../../../model/document-parts.js';
import type { MentoringSide } from '../../../model/mentoring.js';
import type { CompletionReport } from '../../../model/progress.js';
import type { Directory, Reference } from '../../../model/reference-types.js';
import { sentence, small } from '../../words/letters.js';
import { punctuated } from '../../words/punctuation.js';
import { frameView } from '../frame.js';
import { listedPerson } from '../listed-people.js';
import { evidenceNames } from '../marks.js';
import { mention, type Surroundings } from '../mentions.js';
import type { SignatureView } from '../shapes.js';
import { termAsPrinted } from '../term-words.js';
import { standingAlone } from './around.js';
import { directionName, organizationName } from './names.js';
import { programmeNumbers } from './programme-numbers.js';
import type { ReportView } from './report-shape.js';

const NOTHING = { total: 0, done: [], failed: [], moved: [], unmarked: [] };

/** A report on a programme: its figures and lists are made from the marks of progress. */
export function reportView(report: CompletionReport, directory: Directory): ReportView {
  const { title = '', date, summary, conclusions, judgement, judge, author, recipient } = report;
  const programme = report.programme?.target;
  const around = standingAlone({ ...programme?.schedule, directory }, date);
  const [plan] = programme?.schedule.plans ?? [];
  const completion = plan
    ? completionOf(plan, report.progress)
    : { ...NOTHING, shares: { done: 0, notDone: 0 } };
  const numbers = programmeNumbers(programme ?? { events: [] });
  const byId = new Map([...numbers].map(([event, number]) => [event.id, number]));
  const numberOf = ({ event }: EventOutcome) => byId.get(event.id) ?? '';
  const inOrder = new Map((plan?.events ?? []).map((event, index) => [event, index]));
  const place = ({ event }: EventOutcome) => inOrder.get(event) ?? 0;
  const undone = [...completion.failed, ...completion.moved, ...completion.unmarked];
  const frame = frameView(report, around, 'Справка');
  const sides = (all: readonly MentoringSide[] = []) =>
    all.flatMap(({ organization }) => organizationName(organization, around) ?? []);
  return {
    ...frame,
    signatures:
      frame.signatures.length > 0
        ? frame.signatures
        : [author, judge].flatMap((one) => (one ? [signatureOfListed(one, around)] : [])),
    title,
    programme: programme?.title ?? null,
    developing: sides(programme?.developing),
    experienced: sides(programme?.experienced),
    directions: (programme?.directions ?? []).map(directionName),
    period: programme?.period ? termAsPrinted(programme.period) : null,
    dated: date ? termAsPrinted(date) : null,
    summary: summary ?? null,
    total: completion.total,
    done: {
      share: completion.shares.done,
      events: completion.done.map((one) => doneView(one, numberOf(one))),
    },
    undone: {
      share: completion.shares.notDone,
      events: undone
        .toSorted((one, other) => place(one) - place(other))
        .map((one) => undoneView(one, numberOf(one))),
    },
    conclusions: punctuated(conclusions.map(({ text }) => text)),
    judgement: judgement ?? null,
    judge: judge ? personLine(judge, around) : null,
    recipient: recipient ? recipientDative(recipient, around) : null,
  };
}

function doneView(
  { event, mark }: EventOutcome,
  number: string,
): ReportView['done']['events'][number] {
  return {
    number,
    name: event.name,
    day: mark?.date ? termAsPrinted(mark.date) : null,
    results: [mark?.result ?? [], mark?.note ?? []].flat(),
    evidence: mark ? evidenceNames(mark) : [],
  };
}

function undoneView(
  { event, mark }: EventOutcome,
  number: string,
): ReportView['undone']['events'][number] {
  const moved = mark?.movedTo ? `Перенесено на ${termAsPrinted(mark.movedTo)}` : 'Перенесено';
  const states = { done: '', failed: 'Не выполнено', moved };
  return {
    number,
    name: event.name,
    state: mark?.state === undefined ? 'Нет отметки' : states[mark.state],
    reasons: [mark?.reason ?? [], mark?.note ?? []].flat().map(sentence),
  };
}

/** «координатору», «Ивановой Нине Павловне». */
function recipientDative(reference: Reference, around: Surroundings): string {
  const { target } = reference;
  if (target.kind === 'person') {
    const { name, forms, gender } = target.person;
    return declinePerson(name, 'dative', forms, gender).text;
  }
  if (target.kind === 'organization')
    return declineOrganization(target.organization, 'dative').text;
  return declinePost(small(mention(reference, around)), 'dative').text;
}

function personLine(person: ListedPerson, around: Surroundings): string {
  const { name, post } = listedPerson(person, around);
  return post === null ? name : `${name}, ${post}`;
}

function signatureOfListed(person: ListedPerson, around: Surroundings): SignatureView {
  const { name, post } = listedPerson(person, around);
  const signed = name === '' ? '' : signatureOf(name);
  return { role: null, post: sentence(post ?? ''), name: signed, dated: null };
}
