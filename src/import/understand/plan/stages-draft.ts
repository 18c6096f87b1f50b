import { foldLetters } from '../../../language/russian/letters.js';
import type { Line } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { type DraftFields, isLeaf, type Leaf, leafOf, list, made } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { flatText } from '../text/joined-text.js';
import { bareStageName, declaredStages, stageOfBand } from './match-stage.js';
import { settleNumbers } from './numbering.js';

/** A title across a plan, and the events below it. */
export interface GrowingStage {
  readonly band: readonly Line[];
  readonly events: DraftFields[];
}

/** Titles that part a plan by something else than time of the project: directions, months. */
const NO_STAGE =
  /^(?:(?:\d+|[IVXХ]+)[.)]?\s*)?(?:направлени|блок|раздел|модул|задач|(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]*(?:\s*20\d\d.{0,8})?$)/i;

function noted(event: DraftFields, band: readonly Line[], ledger: Ledger): DraftFields {
  const text = flatText(band);
  ledger.take(band, 'field');
  const { note } = event;
  const own = note !== undefined && isLeaf(note) ? note : undefined;
  const leaf: Leaf = {
    leaf: own === undefined ? text : `${text}; ${String(own.leaf)}`,
    words: `${text} ${own?.words ?? ''}`,
    ...(band[0] && { from: band[0].origin }),
  };
  return { ...event, note: leaf };
}

/** Events without stages; a title above some of them stands as a note of the first. */
function withoutStages(stages: readonly GrowingStage[], ledger: Ledger): DraftFields {
  const { numbering, stages: events } = settleNumbers([
    {
      events: stages.flatMap(({ band, events: own }) =>
        own.map((event, at) => (at === 0 && band.length > 0 ? noted(event, band, ledger) : event)),
      ),
    },
  ]);
  return { numbering: made(numbering), events: list(events.flat()) };
}

/** The events of a plan by stages; the titles mean the stages that the passport declares. */
export function stagesDraft(
  stages: readonly GrowingStage[],
  stagesOfPassport: readonly DraftFields[],
  { ledger }: Context,
): DraftFields {
  const bands = stages.filter(({ band }) => band.length > 0);
  const isParted = bands.some(({ band }) => NO_STAGE.test(flatText(band)));
  if (bands.length === 0 || isParted) return withoutStages(stages, ledger);
  const declared = declaredStages(stagesOfPassport);
  const { numbering, stages: events } = settleNumbers(stages);
  return {
    numbering: made(numbering),
    stages: stages.map(({ band }, index): DraftFields => {
      const text = flatText(band);
      const stage = stageOfBand(text, index, declared);
      const isSame =
        stage !== undefined &&
        foldLetters(bareStageName(stage.name)) === foldLetters(bareStageName(text));
      const name = isSame ? undefined : leafOf(text, band, ledger);
      if (isSame) ledger.take(band, 'form');
      return { stage: made(stage?.id ?? `s${index + 1}`), name, events: list(events[index] ?? []) };
    }),
  };
}
