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

/** A row for each part that any of the parties has, so that posts and names stand level. */
function besideHtml(people: readonly Signature[]): string {
  const parts = [
    people.map(({ role }) => role ?? ''),
    people.map(({ post }) => post),
    people.map(({ name }) => `________ ${name}`.trim()),
    people.map(({ date }) => date ?? ''),
  ].filter((values) => values.some((value) => value !== ''));
  const rows = parts.map(
    (values) => `<tr>${values.map((value) => `<td>${escapeHtml(value)}</td>`).join('')}</tr>`,
  );
  return `<table class="signatures beside">${rows.join('')}</table>`;
}

function lines(values: readonly (string | undefined)[]): string {
  return values
    .flatMap((value) => (value === undefined || value === '' ? [] : escapeHtml(value)))
    .join('<br>');
}
