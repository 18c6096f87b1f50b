import type { Project } from '../../model/project.js';
import { oncePer } from '../../source/once-per.js';
import type { Place } from '../../source/source-file.js';
import { type NounGroup, readTargetOnce, type Target } from '../../targets/index.js';
import { type CountedText, countedTextsOf } from './counted-texts.js';
import { createPopulations, type Population, type Populations } from './populations.js';

/** A number in a text that counts somebody whose list is declared. */
export interface Claim {
  readonly place: Place;
  /** The words of the claim: «не менее 20 руководителей». */
  readonly words: string;
  readonly value: number;
  /** `plain` says how many there are; `bound` says that there are at least so many. */
  readonly kind: 'plain' | 'bound';
  readonly of: CountedText['of'];
  /** True for «все 7 МР»: the number is that of the whole list. */
  readonly whole: boolean;
  readonly population: Population;
  readonly entity: string;
}

const WHOLE = /(?:(?<![A-Za-zÀ-ɏЀ-ӿ])вс[еёх][A-Za-zÀ-ɏЀ-ӿ]*|кажд[A-Za-zÀ-ɏЀ-ӿ]+ из)\s*$/iu;

/** A number that is a plain count: no share, no change, nothing per school or per triad. */
function isCount(target: Target): target is Target & { value: number; population: NounGroup } {
  const { unit, value, per, population, delta, operator } = target;
  const isTime = per === null || ['year', 'half-year', 'quarter', 'month'].includes(per);
  const states = operator === '=' || operator === '>=' || operator === 'increase';
  const counts = unit !== null && unit !== '%' && unit !== 'раз' && delta === null;
  const isExact = !target.approximate;
  return states && counts && isExact && isTime && value !== null && population !== null;
}

function claimsIn(
  { text, place, of, indicator, entity }: CountedText,
  populationOf: Populations['find'],
): readonly Claim[] {
  const { targets } = readTargetOnce(text, indicator);
  return targets.flatMap((target) => {
    if (!isCount(target)) return [];
    const { value, population: noun, operator, start, end, whole } = target;
    // A noun taken from the indicator's name has offsets of that name.
    const isOwn = text.slice(noun.start, noun.end) === noun.text;
    const after = isOwn ? text.slice(noun.end) : '';
    const population = populationOf(noun, after, indicator ?? '');
    if (population === undefined) return [];
    return [
      {
        place: { ...place, part: { start, end } },
        words: text.slice(start, end),
        // «20 из 33 районов» says how many there are in all.
        value: whole ?? value,
        kind: whole !== null || (operator === '=' && of !== 'year') ? 'plain' : 'bound',
        of,
        whole: whole !== null || WHOLE.test(text.slice(0, start)),
        population,
        entity,
      },
    ];
  });
}

/** Every number of a project's texts that counts somebody whose list is declared. */
export const claimsOf = oncePer((project: Project): readonly Claim[] => {
  const { find, mayCount, mayBeNamed } = createPopulations(project);
  const isDoubtful = ({ text, indicator }: CountedText) =>
    mayCount(text) ||
    (indicator !== undefined && !/%|процент/i.test(text) && mayBeNamed(indicator));
  return countedTextsOf(project).flatMap((counted) =>
    isDoubtful(counted) ? claimsIn(counted, find) : [],
  );
});
