import type { Line } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, type Leaf, list } from '../draft.js';
import { isRegular, type ListedItem, listedItems } from '../text/items.js';
import { bareNumber } from '../text/list-mark.js';

/** «Пути преодоления: …», after the risk or below it. */
const MITIGATION =
  /(?:^|[.;]\s+)(?:пути|способы|меры)\s+(?:преодоления|минимизации|снижения)\s*:\s*(.+)$/is;

/** A risk, and how it is met. */
interface Risk extends ListedItem {
  readonly mitigation?: string;
}

function risksOf(items: readonly ListedItem[]): readonly Risk[] {
  const risks: Risk[] = [];
  for (const item of items) {
    const found = MITIGATION.exec(item.text);
    const mitigation = found?.[1];
    const last = risks.at(-1);
    if (found === null || mitigation === undefined) risks.push(item);
    else if (found.index > 0) {
      risks.push({ ...item, text: item.text.slice(0, found.index + 1), mitigation });
    } else if (last !== undefined) {
      risks[risks.length - 1] = { ...last, mitigation, lines: [...last.lines, ...item.lines] };
    }
  }
  return risks;
}

/** The risks of a passport, with how each is met where the document says so. */
export function readRisks(lines: readonly Line[], { ledger }: Context): Draft | undefined {
  const risks = risksOf(listedItems(lines));
  const isPlain = isRegular(risks);
  ledger.take(lines, 'field');
  return list(
    risks.map(({ number, text, mitigation, lines: own }): Draft => {
      const from = own[0]?.origin;
      const leaf = (value: string, words?: string): Leaf => ({
        leaf: value,
        ...(words !== undefined && { words }),
        ...(from && { from }),
      });
      const isNumbered = !isPlain && number !== undefined;
      if (mitigation === undefined && !isNumbered) return leaf(text);
      const words = own.map((line) => line.text).join(' ');
      const fields: DraftFields = {
        ...(isNumbered && { number: leaf(bareNumber(number), '') }),
        text: leaf(text, words),
        ...(mitigation !== undefined && { mitigation: leaf(mitigation, '') }),
      };
      return fields;
    }),
  );
}
