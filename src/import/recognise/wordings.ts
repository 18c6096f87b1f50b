import { levelWords, unitWords } from '../../render/view/level-words.js';

const LEVELS = ['federal', 'regional', 'intermunicipal', 'municipal', 'school'] as const;
const UNITS = ['project', 'subproject'] as const;

const LEVEL = /\{\{\s*level\.genitive\s*\}\}/g;
const UNIT = /\{\{\s*(?:capital\s+)?unit\.(genitive|nominative)\s*\}\}/g;
const OTHER = /\{\{[^}]*\}\}/g;

/**
 * A label as it may stand in documents: «Цель {{unit.genitive}}» is «Цель проекта» and «Цель
 * подпроекта»; what other placeholders give is not known and left out.
 */
export function wordings(label: string): readonly string[] {
  const units = label.search(UNIT) >= 0 ? UNITS : UNITS.slice(0, 1);
  const levels = label.search(LEVEL) >= 0 ? LEVELS : LEVELS.slice(0, 1);
  return units.flatMap((unit) =>
    levels.map((level) =>
      label
        .replace(LEVEL, levelWords(level).genitive)
        .replace(
          UNIT,
          (_, form: string) => unitWords(unit)[form === 'genitive' ? form : 'nominative'],
        )
        .replace(OTHER, ' ')
        .trim(),
    ),
  );
}
