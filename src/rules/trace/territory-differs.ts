import { stem } from '../../language/russian/stem.js';
import type { DocumentFrame, LinkTo } from '../../model/document-parts.js';
import type { Regulation } from '../../model/regulation.js';
import type { Workspace } from '../../model/workspace.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type TerritoryDiffersArgs, territoryDiffersPage } from './territory-differs.page.js';

/** «Дубовского муниципального района», «городского округа Самара», «города Волгограда». */
const PART =
  /([а-яё-]+)(?:ого|его)\s+(?:муниципального\s+|городского\s+)?(?:района|округа)|(?:города|городского округа)\s+([а-яё-]+)/i;
/** «Волгоградской области», «Пермского края», «Республики Коми». */
const WHOLE = /[а-яё-]+(?:ой|ого|его)\s+(?:области|края)|республики\s+[а-яё-]+/i;

interface Territory {
  readonly text: string;
  readonly key: string;
  readonly isPart: boolean;
}

/** The territory that a title speaks of; a district or a town rather than the region it lies in. */
function territoryIn(title: string): Territory | undefined {
  const part = PART.exec(title);
  if (part !== null) {
    const key = stem((part[1] ?? part[2] ?? '').toLowerCase());
    return { text: part[0], key, isPart: true };
  }
  const [text] = WHOLE.exec(title) ?? [];
  return text === undefined ? undefined : { text, key: text.toLowerCase(), isPart: false };
}

interface Under extends DocumentFrame {
  readonly regulation?: LinkTo<Regulation>;
}

/** Everything that names its regulation. */
function underRegulations(workspace: Workspace): readonly Under[] {
  const { procedures, programmes, registries, agreements } = workspace;
  return [procedures, programmes, registries, agreements].flat();
}

/** Speaks of a document whose title names another territory than the regulation it rests on. */
export const territoryDiffers = defineRule<TerritoryDiffersArgs, 'workspace'>({
  id: 'trace/territory-differs',
  severity: 'info',
  scope: 'workspace',
  page: territoryDiffersPage,
  check: (workspace, emit) => {
    for (const { title, regulation, place, id } of underRegulations(workspace)) {
      const rules = regulation?.target;
      const own = territoryIn(title ?? '');
      const governed = territoryIn(rules?.title ?? '');
      if (rules === undefined || own === undefined || governed?.isPart !== true) continue;
      if (own.isPart && own.key === governed.key) continue;
      emit({
        at: within(place, 'title'),
        args: { territory: own.text, governed: governed.text },
        related: [{ at: within(rules.place, 'title'), label: 'regulation' }],
        entity: `${id}/document:${id}`,
      });
    }
  },
});
