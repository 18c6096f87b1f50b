import type { Evidence, Mark } from '../../model/progress.js';
import { termAsPrinted } from './term-words.js';

/** What became of an event, a line for each part: «Выполнено 20.04.2022», result, evidence. */
export function markLines(mark: Mark): readonly string[] {
  const { state, date, movedTo, result, reason, note } = mark;
  const day = date ? ` ${termAsPrinted(date)}` : '';
  const opening = {
    done: `Выполнено${day}`,
    failed: 'Не выполнено',
    moved: movedTo ? `Перенесено на ${termAsPrinted(movedTo)}` : 'Перенесено',
  };
  return [
    state === undefined ? '' : opening[state],
    result ?? '',
    reason === undefined ? '' : `Причина: ${reason}`,
    evidenceLine(mark),
    note ?? '',
  ].filter((line) => line !== '');
}

/** «Подтверждение: протокол № 2; https://…», empty where nothing is named. */
function evidenceLine({ evidence }: Mark): string {
  const named = evidenceNames({ evidence });
  return named.length === 0 ? '' : `Подтверждение: ${named.join('; ')}`;
}

/** Each piece of evidence by its name, date and number, else by its file or address. */
export function evidenceNames({ evidence }: Pick<Mark, 'evidence'>): readonly string[] {
  return evidence.map(evidenceName).filter((name) => name !== '');
}

function evidenceName({ text, file, url, date, number }: Evidence): string {
  const named = text ?? url ?? file ?? '';
  const parts = [
    date ? `от ${termAsPrinted(date)}` : '',
    number === undefined ? '' : `№ ${number}`,
  ];
  return [named, ...parts].filter((part) => part !== '').join(' ');
}
