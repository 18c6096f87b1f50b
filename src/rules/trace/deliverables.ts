import { stem } from '../../language/russian/stem.js';
import type { Indicator, Project } from '../../model/project.js';
import { measureIn, readTargets, writtenTargetsOf } from '../indicators/written-targets.js';
import { wordBeginnings } from './key-words.js';

/** Something that every triad owes by an indicator of the passport. */
export interface Deliverable {
  readonly indicator: Indicator;
  /** What it is, in one word: «программа». */
  readonly noun: string;
  /** Beginnings of the other words of the indicator's name. */
  readonly about: ReadonlySet<string>;
}

/** Nouns for what remains on paper after work; people and meetings are no deliverables. */
const ON_PAPER: ReadonlySet<string> = new Set(
  `программа отчет план дорожная карта модель материал рекомендация сборник практика проект кейс
   справка анализ описание методика регламент положение портфель банк реестр карта комплект пакет`
    .split(/\s+/)
    .map(stem),
);

const TRIAD = /триад/iu;

/** Whether an indicator counts something of each triad: «от каждой триады», or as many as there are triads. */
function isPerTriad(name: string, per: string | null, value: number | null, triads: number) {
  if (per !== null) return TRIAD.test(per);
  return TRIAD.test(name) && triads > 0 && value !== null && value >= triads;
}

/** What each triad of a project owes by the indicators of its passport. */
export function deliverablesOf({ passport, triads }: Project): readonly Deliverable[] {
  const count = triads.flatMap((one) => one.triads).length;
  return (passport?.indicators ?? []).flatMap((indicator): readonly Deliverable[] => {
    for (const written of writtenTargetsOf(indicator)) {
      if (written.of !== 'target') continue;
      const counted = measureIn(written)?.counted?.head;
      for (const { per, value, unit, population } of readTargets(written)) {
        const noun = population?.head ?? unit ?? counted;
        if (noun === undefined || !ON_PAPER.has(stem(noun))) continue;
        if (!isPerTriad(written.name, per, value, count)) continue;
        const words = [...wordBeginnings(written.name)];
        const [own] = wordBeginnings(noun);
        const about = new Set(words.filter((word) => word !== own && !TRIAD.test(word)));
        return [{ indicator, noun, about }];
      }
    }
    return [];
  });
}
