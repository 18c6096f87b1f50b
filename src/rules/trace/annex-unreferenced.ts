import { writtenTexts } from '../../model/written-texts.js';
import { defineRule } from '../define-rule.js';
import { type AnnexFamily, annexFamilies } from './annex-families.js';
import { mentionedAnnexes } from './annex-mentions.js';
import { type AnnexUnreferencedArgs, annexUnreferencedPage } from './annex-unreferenced.page.js';

/** The numbers of annexes that the texts of a family mention. */
function mentionedIn({ documents }: AnnexFamily): ReadonlySet<number> {
  const mentioning = documents.filter(({ source }) => /приложени/i.test(source.text));
  const texts = mentioning.flatMap(writtenTexts);
  return new Set(texts.flatMap(({ text }) => mentionedAnnexes(text).map(({ number }) => number)));
}

/** Speaks of annexes that no text refers to, where texts refer to others. */
export const annexUnreferenced = defineRule<AnnexUnreferencedArgs, 'workspace'>({
  id: 'trace/annex-unreferenced',
  severity: 'info',
  scope: 'workspace',
  page: annexUnreferencedPage,
  check: ({ documents }, emit) => {
    for (const family of annexFamilies(documents)) {
      const mentioned = mentionedIn(family);
      const isUsual = [...family.numbers.keys()].some((number) => mentioned.has(number));
      if (!isUsual) continue;
      for (const [number, at] of family.numbers) {
        if (mentioned.has(number)) continue;
        emit({ at, args: { number: `${number}` }, entity: `${family.id}/annex:${number}` });
      }
    }
  },
});
