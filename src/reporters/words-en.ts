import type { Summary } from '../findings/finding.js';
import { englishCount } from '../language/english.js';
import type { Following } from './following.js';
import type { Words } from './words.js';

const checked = ({ documents, files }: Summary): string => {
  if (documents > 0) return `${englishCount(documents, 'document')} checked`;
  return files > 0 ? `${englishCount(files, 'file')} checked` : 'no documents found';
};

const found = ({ errors, warnings, infos }: Summary): string =>
  [
    errors > 0 ? englishCount(errors, 'error') : '',
    warnings > 0 ? englishCount(warnings, 'warning') : '',
    infos > 0 ? englishCount(infos, 'info') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

const waived = (summary: Summary): string =>
  summary.waived > 0 ? ` (${summary.waived} waived with a reason)` : '';

const things = ([kind, count]: Following[number]): string => englishCount(count, `more ${kind}`);

const enumerated = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export const en: Words = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  heading: { error: 'Error', warning: 'Warning', info: 'Info' },
  write: 'Write:',
  perhaps: 'Perhaps:',
  more: 'More:',
  untilLine: (line) => `to line ${line}`,
  morePlaces: (count) => `${englishCount(count, 'more place')}:`,
  following: (following) => `For the same reason ${enumerated(following.map(things))}`,
  clean: (summary) => `No findings: ${checked(summary)}${waived(summary)}`,
  capped: (summary, shown) =>
    `The first ${shown} of each severity are shown, in all: ${found(summary)}. The log of the check has the full list.`,
  cell: ({ table, row, column, paragraph, label }) => {
    const inTable = [`table ${table}`, row && `row ${row}`, column && `column ${column}`];
    const place = table === undefined ? [`paragraph ${paragraph ?? 1}`] : inTable.filter(Boolean);
    return `${place.join(', ')}${label === undefined ? '' : ` "${label}"`}`;
  },
  summary: (summary) => `In all: ${found(summary)}; ${checked(summary)}${waived(summary)}`,
  page: {
    title: 'Check of project documents',
    byProject: 'By project',
    byRule: 'By rule',
    project: 'Project',
    noProject: 'of no project',
    rule: 'Rule',
    file: 'File',
    text: 'Words',
    severity: 'Severity',
    plural: { error: 'errors', warning: 'warnings', info: 'infos', waived: 'waived' },
    filters: 'What to show',
    all: 'all',
    reset: 'Show all',
    shown: 'Shown: # of #',
    waived: 'Waived with a reason',
    waivedHeading: 'Waived',
    reason: 'Reason:',
  },
};
