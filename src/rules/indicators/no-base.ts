import { stem } from '../../language/russian/stem.js';
import type { Project } from '../../model/project.js';
import { readTargetOnce } from '../../targets/index.js';
import { defineRule } from '../define-rule.js';
import { countedTextsOf } from '../participants/counted-texts.js';
import { type NoBaseArgs, noBasePage } from './no-base.page.js';
import { measureIn, type WrittenTarget, writtenTargetsOf } from './written-targets.js';

/** Words of a change: a glance before a target is read. */
const CHANGE = /рост|прирост|увелич|повы[шс]|сниж|сокращ|уменьш|на\s+\d|[+−]\s*\d/iu;
/** «от общего количества предусмотренных планом»: the base is said to stand in the project's own papers. */
const OF_PLANNED =
  /(?<![а-яё])от\s+(?:общего\s+|всего\s+)?(?:количества|числа)\s+([а-яё\s-]{0,80}?)(?:пред[уо]смотренн|запланированн|планируем|включ[её]нн)[а-яё]*/iu;

/** «увеличение на 10 п. п. (с 71 до 81 %)»: from what is said beside it. */
const FROM_TO = /(?<![А-Яа-яЁё])(?:с|со|от)\s+\d[\d\s.,]*(?:%|[а-яё.]+)?\s*до\s+\d/iu;

/** «на 10 % от уровня 2023 года»: from what is said by its year. */
const FROM_YEAR =
  /(?<![а-яё])(?:от|к|по\s+сравнению\s+с|относительно)\s+(?:уровн|показател|значени)[а-яё]*\s+\d{4}/iu;

/** Whether a target says by how much, and neither it nor the indicator from what. */
function lacksStart(written: WrittenTarget, hasBase: boolean): boolean {
  if (hasBase || written.of !== 'target' || FROM_TO.test(written.text)) return false;
  if (FROM_YEAR.test(written.text)) return false;
  if (!CHANGE.test(written.text) && !CHANGE.test(written.name)) return false;
  const { problems } = readTargetOnce(written.text, written.name);
  return problems.some(({ code }) => code === 'needs-base');
}

/** The thing whose number is the base of a share, where that is said to be planned. */
function plannedThing(written: WrittenTarget): string | undefined {
  const said = OF_PLANNED.exec(written.name);
  if (said === null) return undefined;
  const words = (said[1] ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.at(-1) ?? measureIn(written)?.counted?.head;
}

/** Whether any text of a project says how many there are of a thing. */
function isCounted(project: Project, thing: string): boolean {
  const own = stem(thing);
  return countedTextsOf(project)
    .filter(({ of }) => of === 'text')
    .some(({ text }) =>
      [...text.matchAll(/\d+\s+((?:[а-яё-]+\s+){0,2}[а-яё-]+)/giu)].some(([, words = '']) =>
        words.split(/\s+/).some((word) => stem(word) === own),
      ),
    );
}

/** Speaks of changes without a starting value, and of shares of something planned that is not counted. */
export const noBase = defineRule<NoBaseArgs, 'project'>({
  id: 'indicators/no-base',
  severity: 'warning',
  scope: 'project',
  page: noBasePage,
  check: (project, emit) => {
    for (const indicator of project.passport?.indicators ?? []) {
      const { base, name, place, id } = indicator;
      const entity = `${project.id}/indicator:${id}`;
      const targets = writtenTargetsOf(indicator).filter(({ of }) => of === 'target');
      for (const written of targets) {
        if (!lacksStart(written, base !== undefined)) continue;
        emit({ at: written.place, args: { lacks: 'start', text: written.text }, entity });
      }
      const [first] = targets;
      const thing = first && base === undefined ? plannedThing(first) : undefined;
      if (thing === undefined || isCounted(project, thing)) continue;
      emit({ at: place, args: { lacks: 'number', text: name, thing }, entity });
    }
  },
});
