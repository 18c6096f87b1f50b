import type { Line } from '../../pieces/piece.js';
import { type DraftFields, type Leaf, made } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { type FieldRows, fieldLines } from './field-rows.js';

/** A stage that one line tells: its name and its term. */
interface ToldStage {
  readonly name: string;
  readonly term: string;
}

const IN_BRACKETS = /^(.*?)\s*\(([^()]*\d{4}[^()]*)\)\s*(.*)$/;
const AFTER_MARK = /^(.*?этап[а-яё]*[^:–—]*?)\s*[:–—-]\s+(\S.*\d{4}.*)$/i;
/** «I этап – организационный: сентябрь – ноябрь 2024 г.»: the kind of a stage is of its name. */
const KIND_FIRST = /^(.*?этап[а-яё]*\s+[–—-]\s+[а-яё][а-яё\s-]*?)\s*:\s+(\S.*\d{4}.*)$/i;
const STAGE =
  /этап|^(?:\d+[.)]\s*)?(?:подготовительн|организационн|основн|практическ|внедренческ|заключительн|итогов|аналитическ|рефлексивн|обобщающ|контрольн|диагностическ)/i;

/** «I этап – подготовительный (сентябрь – октябрь 2023 года)», «Основной этап: 2024 год». */
function stageIn({ text }: Line): ToldStage | undefined {
  const bare = text.replace(/(?:[;,]|(?<!(?:\d\s?|\s)г{1,2})\.)+$/, '');
  if (!STAGE.test(bare)) return undefined;
  const [, head = '', term, tail = ''] = IN_BRACKETS.exec(bare) ?? [];
  const name = `${head} ${tail}`.trim().replace(/[\s:–—-]+$/, '');
  if (term !== undefined && name !== '') return { name, term };
  const [, before, after] = KIND_FIRST.exec(bare) ?? AFTER_MARK.exec(bare) ?? [];
  return before === undefined || after === undefined ? undefined : { name: before, term: after };
}

/** Two lines and more that tell of stages; fewer may be a sentence. */
const ENOUGH = 2;

/** The row of a project's term where its lines tell of stages. */
export function stagesAmong(term: FieldRows | undefined): FieldRows | undefined {
  if (term === undefined) return undefined;
  const told = fieldLines(term).filter((line) => stageIn(line) !== undefined);
  return told.length < ENOUGH ? undefined : term;
}

/** Stages written one to a line, without a table; no others when fewer than two are told of. */
export function readStageLines(lines: readonly Line[], ledger: Ledger): readonly DraftFields[] {
  const told = lines.flatMap((line) => {
    const stage = stageIn(line);
    return stage === undefined ? [] : [{ ...stage, line }];
  });
  if (told.length < ENOUGH) return [];
  return told.map(({ name, term, line }, index): DraftFields => {
    const from = line.origin;
    ledger.take(line, 'field');
    const leaf = (text: string, words: string): Leaf => ({ leaf: text, words, from });
    return { id: made(`s${index + 1}`), name: leaf(name, line.text), term: leaf(term, '') };
  });
}
