import type { Limits } from '../../../model/regulation.js';
import { boundsInWords, lengthGenitive } from '../../words/lengths.js';

/** Kinds of territories in the genitive: «от муниципального района». */
const TERRITORIES: Readonly<Record<string, string>> = {
  region: 'региона',
  'municipal-district': 'муниципального района',
  'municipal-okrug': 'муниципального округа',
  'urban-okrug': 'городского округа',
  city: 'города',
  'city-territory': 'территориального управления города',
};

function groupLine([type, count]: readonly [string, number]): readonly string[] {
  const territory = TERRITORIES[type];
  return territory === undefined ? [] : [`менторских групп от ${territory} – ${count}`];
}

/** What a regulation allows, a line for each limit: «срок менторства – от 3 месяцев до 1 года». */
export function limitLines(limits: Limits): readonly string[] {
  const { duration, extension, report, parties, groups, teams } = limits;
  const { experienced, developing } = teams;
  return [
    duration ? `срок менторства – ${boundsInWords(duration.from, duration.to)}` : '',
    extension ? `продление – не более ${lengthGenitive(extension)}` : '',
    report ? `отчёт – в течение ${lengthGenitive(report)} после завершения программы` : '',
    parties === undefined ? '' : `сторон соглашения – ${parties}`,
    ...[...groups].flatMap(groupLine),
    experienced === undefined ? '' : `опытных команд в группе – не более ${experienced}`,
    developing === undefined ? '' : `развивающихся команд в группе – не более ${developing}`,
  ].filter((line) => line !== '');
}
