import type { Passport } from '../../model/project.js';
import { quoted } from '../words/letters.js';
import { annexLines } from './frame.js';
import { levelWords, unitWords } from './level-words.js';
import type { ItemView } from './shapes.js';

/** The annexes that a passport names, numbered where there are several. */
export function annexesView({ annexes }: Passport): readonly ItemView[] {
  const several = annexes.length > 1;
  return annexes.map(({ number, title }, index) => ({
    number: number ?? (several ? String(index + 1) : null),
    text: title,
  }));
}

/**
 * The stamp of a document that the passport names as its annex: «Приложение № 2», «к паспорту
 * регионального подпроекта «…»». Empty where the passport does not name it.
 */
export function annexOfPassport(
  passport: Passport | undefined,
  document: string,
): readonly string[] {
  const index = passport?.annexes.findIndex((annex) => annex.document === document) ?? -1;
  const annex = passport?.annexes[index];
  if (!passport || !annex) return [];
  const number = annexesView(passport)[index]?.number;
  const { level, unit, title } = passport;
  const project = `${levelWords(level).genitive} ${unitWords(unit).genitive} ${quoted(title)}`;
  return annexLines({ ...(number && { number }), to: `паспорту ${project}` });
}
