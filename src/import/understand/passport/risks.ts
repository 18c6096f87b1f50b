import { cellText, type GridCell } from '../../pieces/piece.js';
import { isRowNumber } from '../../pieces/row-number.js';
import type { MatchLabel } from '../../recognise/label-matcher.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, type Leaf, list } from '../draft.js';
import { isRegular, type ListedItem, listedItems } from '../text/items.js';
import { flatText } from '../text/joined-text.js';
import { bareNumber } from '../text/list-mark.js';
import { type FieldRows, fieldLines } from './field-rows.js';
import { innerRows } from './indicators.js';

/** «Пути преодоления: …», after the risk or below it. */
const MITIGATION =
  /(?:^|[.;]\s+)(?:пути|способы|меры)\s+(?:преодоления|минимизации|снижения)\s*:\s*(.+)$/is;

/** Alike enough to be a label. */
const SURE = 0.75;

/** Heads of the columns of risks: «Наименование риска», «Меры», «Мероприятия по предупреждению». */
const RISK_HEAD = /^(?:(?:наименование|описание|содержание)\s+)?риск[а-яё]*(?![а-яё])/i;
const MET_HEAD = /^(?:меры|мероприяти|пути|способ|действи|механизм)[а-яё]*(?![а-яё])/i;

/** A row that heads risks and how they are met, in columns of their own. */
function isColumnHead(cells: readonly GridCell[]): boolean {
  const texts = cells.map(cellText);
  return texts.some((text) => RISK_HEAD.test(text)) && texts.some((text) => MET_HEAD.test(text));
}

/** True for rows with a table within, or with columns of their own: a risk, and beside it how it is met. */
function isTabular({ rows }: FieldRows): boolean {
  return rows.some((cells) => cells.length > 1 || cells.some(({ grids }) => grids.length > 0));
}

/** A risk, and how it is met. */
interface Risk extends ListedItem {
  readonly mitigation?: string;
}

/** «Что делаем: …», by the words of a form. */
function labelledIn(text: string, match: MatchLabel): string | undefined {
  const [, label = '', rest] = /^([^:]{3,60}):\s+(.+)$/s.exec(text) ?? [];
  return (match(label)?.score ?? 0) >= SURE ? rest : undefined;
}

function risksOf(items: readonly ListedItem[], { labels }: Context): readonly Risk[] {
  const match = labels('passport', ['mitigation']);
  const risks: Risk[] = [];
  for (const item of items) {
    const labelled = risks.length > 0 ? labelledIn(item.text, match) : undefined;
    const found = labelled === undefined ? MITIGATION.exec(item.text) : { index: 0, 1: labelled };
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

/** Risks in a table: each with how it is met in the column beside it. */
function risksInTable(field: FieldRows, context: Context): readonly Risk[] {
  const { labels, ledger } = context;
  const match = labels('passport', ['risk', 'mitigation']);
  return innerRows(field).flatMap((cells): readonly Risk[] => {
    const lines = cells.flatMap((cell) => cell.lines);
    const own = cells.filter((cell) => !isRowNumber(cellText(cell)));
    const isHead =
      isColumnHead(own) ||
      (own.length > 1 && own.every((cell) => match(cellText(cell)) !== undefined));
    if (isHead) {
      ledger.take(lines, 'form');
      return [];
    }
    const [risk, ...met] = own;
    if (risk === undefined) return [];
    if (met.length === 0) return risksOf(listedItems(risk.lines), context);
    const mitigation = flatText(met.flatMap((cell) => cell.lines));
    return [{ text: flatText(risk.lines), mitigation, lines: own.flatMap((cell) => cell.lines) }];
  });
}

/** The risks of a passport, with how each is met where the document says so. */
export function readRisks(rows: readonly FieldRows[], context: Context): Draft | undefined {
  const { ledger } = context;
  const own = rows.filter(({ name }) => name === 'risks');
  const lines = own.flatMap(fieldLines);
  const isTable = own.some(isTabular);
  const risks = isTable
    ? own.flatMap((field) => risksInTable(field, context))
    : risksOf(listedItems(lines), context);
  const isPlain = isRegular(risks);
  ledger.take(isTable ? risks.flatMap((risk) => risk.lines) : lines, 'field');
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
