import type { Operator } from './target.js';

/** What a word or phrase of the tables means; the grammar knows only these, never the words. */
export type Mark =
  | {
      readonly is: 'compare';
      readonly op: '>=' | '<=' | '=';
      readonly strict?: true;
      /** «около», «примерно». */
      readonly approximate?: true;
    }
  /** «и более» after the number. */
  | { readonly is: 'beyond'; readonly op: '>=' | '<=' }
  /** `change`: the number after it is the change itself («прирост 5 %»). */
  | { readonly is: 'direction'; readonly op: DirectionOperator; readonly change?: true }
  /** Looks like another mark and is not («повышение квалификации»). */
  | { readonly is: 'idiom' }
  | { readonly is: 'unit'; readonly unit: string }
  | { readonly is: 'scale'; readonly factor: number; readonly lemma: string }
  | { readonly is: 'numeral'; readonly value: number }
  /** «половина»: percent of the whole. */
  | { readonly is: 'part'; readonly percent: number; readonly op?: '>=' | '<=' }
  /** «вдвое». */
  | { readonly is: 'multiple'; readonly value: number }
  | { readonly is: 'often'; readonly per: string }
  | { readonly is: 'period'; readonly per: string; readonly lemma: string }
  | { readonly is: 'every' }
  | { readonly is: 'all' }
  | { readonly is: 'present' }
  | { readonly is: 'absent' }
  /** A verb that states the result: what follows is no longer under «увеличение». */
  | { readonly is: 'done' }
  /** «не установлено». */
  | { readonly is: 'unset' }
  /** «составит», «достигнет»: a value follows. */
  | { readonly is: 'reach' }
  | { readonly is: 'month' }
  /** «№», «пункт»: the number after it is a name. */
  | { readonly is: 'label' }
  | { readonly is: 'age' }
  /** «по сравнению с»: the year after it is the base's. */
  | { readonly is: 'against' }
  | { readonly is: 'role'; readonly role: 'base' | 'goal' }
  /** «имеющих», «набравших»: what follows describes who is counted. */
  | { readonly is: 'criterion' }
  | { readonly is: 'level' };

export type DirectionOperator = Extract<Operator, 'increase' | 'decrease' | 'maintain'>;

/**
 * One row of a table: a phrase and what it means. In a phrase `а|б` are alternatives, `слов*` is
 * any word that begins so, `(слово)` may be missing, `тыс.` may have its dot. Lower case, е for ё.
 */
export type PhraseRow = readonly [phrase: string, mark: Mark];
