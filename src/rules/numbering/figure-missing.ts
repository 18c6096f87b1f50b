import type { Figure } from '../../model/triads.js';
import { isWritten } from '../../model/value-at.js';
import type { Workspace } from '../../model/workspace.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { type FigureMissingArgs, figureMissingPage } from './figure-missing.page.js';

type Files = Workspace['figureFiles'];

/** What is wrong with the picture of a figure; nothing where nobody has looked for the file. */
function faultOf(figure: Figure, files: Files): RuleReport<FigureMissingArgs> | undefined {
  const { place, id, file, path, number, caption } = figure;
  const name = caption ?? number ?? id;
  if (file === undefined) {
    if (isWritten(place, 'file')) return undefined;
    return { at: place, args: { problem: 'no-file', name } };
  }
  const at = within(place, 'file');
  if (path === undefined)
    return { at, args: { problem: 'outside', name, file }, severity: 'error' };
  if (files === undefined || files.has(path)) return undefined;
  return { at, args: { problem: 'not-there', name, file }, severity: 'error' };
}

/** Speaks of a figure of which there is only a caption, or whose file is not there. */
export const figureMissing = defineRule<FigureMissingArgs, 'workspace'>({
  id: 'numbering/figure-missing',
  severity: 'info',
  scope: 'workspace',
  page: figureMissingPage,
  check: ({ projects, figureFiles }, emit) => {
    for (const { triads, id: project } of projects) {
      for (const figure of triads.flatMap(({ figures }) => figures)) {
        const fault = faultOf(figure, figureFiles);
        if (fault !== undefined) emit({ ...fault, entity: `${project}/figure:${figure.id}` });
      }
    }
  },
});
