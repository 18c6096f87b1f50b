import type { Signature, Signatures } from '../../page/page.js';
import { escapeHtml } from './escape.js';

/** Signatures under each other (post, room to sign, name) or, for equal parties, side by side. */
export function signaturesHtml({ beside, people }: Signatures): string {
  return beside ? besideHtml(people) : underHtml(people);
}

function underHtml(people: readonly Signature[]): string {
  const rows = people.map(
    ({ role, post, name, date }) =>
      `<tr><td>${lines([role, post])}</td><td></td><td class="right">${lines([name, date])}</td></tr>`,
  );
  const columns = '<col class="post"><col class="room"><col class="name">';
  return `<table class="signatures"><colgroup>${columns}</colgroup>${rows.join('')}</table>`;
}

function besideHtml(people: readonly Signature[]): string {
  const cells = people.map(
    ({ role, post, name, date }) =>
      `<td>${lines([role, post, `________ ${name}`.trim(), date])}</td>`,
  );
  return `<table class="signatures"><tr>${cells.join('')}</tr></table>`;
}

function lines(values: readonly (string | undefined)[]): string {
  return values
    .flatMap((value) => (value === undefined || value === '' ? [] : escapeHtml(value)))
    .join('<br>');
}
