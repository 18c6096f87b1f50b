import type { Severity } from '../../findings/finding.js';
import { visible } from '../visible.js';
import type { Words } from '../words.js';
import { escaped } from './escape.js';
import type { Entry } from './groups.js';

const LEVELS: readonly (Severity | 'waived')[] = ['error', 'warning', 'info', 'waived'];

function choice(name: string, label: string, all: string, values: Iterable<string>): string {
  const known = [...new Set(values)].filter((value) => value !== '').sort();
  if (known.length < 2) return '';
  const options = known.map((value) => `<option>${escaped(visible(value))}</option>`);
  return `<label>${label} <select name="${name}"><option value="">${all}</option>${options.join('')}</select></label>\n`;
}

/** The form that narrows what is shown. It appears only where the page's script runs. */
export function filterForm(entries: readonly Entry[], { page }: Words): string {
  const findings = entries.map(({ finding }) => finding);
  const kinds = new Set(findings.map((one) => (one.waived === null ? one.severity : 'waived')));
  const boxes = LEVELS.filter((level) => kinds.has(level)).map(
    (level) =>
      `<label><input type="checkbox" name="severity" value="${level}" checked="checked"/> ${page.plural[level]}</label>\n`,
  );
  return `<form id="filters" hidden="hidden" aria-label="${page.filters}">
<fieldset><legend>${page.severity}</legend>
${boxes.join('')}</fieldset>
${choice(
  'project',
  page.project,
  page.all,
  entries.map(({ project }) => project),
)}${choice(
  'rule',
  page.rule,
  page.all,
  findings.map(({ rule }) => rule),
)}${choice(
  'file',
  page.file,
  page.all,
  findings.map(({ file }) => file),
)}<label>${page.text} <input type="search" name="text" autocomplete="off"/></label>
<button type="reset">${page.reset}</button>
<output id="shown" data-words="${page.shown}"></output>
</form>
`;
}
