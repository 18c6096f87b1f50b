import { normalizeName } from '../../language/russian/normalize.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type StageRenamedArgs, stageRenamedPage } from './stage-renamed.page.js';

const ORDINAL = String.raw`(?:\d{1,2}|[IVX]{1,4}|[ІХ]{1,3})(?:-?(?:й|ый|ой|ий))?`;
/** «1 этап.», «Этап II:», «I.» before a name. */
const NUMBERED = new RegExp(
  `^\\s*(?:${ORDINAL}[.)]?\\s*этап[.:,]?|этап\\s*№?\\s*${ORDINAL}[.:,]?|${ORDINAL}[.)])\\s*[–—-]?\\s*`,
  'iu',
);

/** Its dates behind a name: «Основной этап (сентябрь 2021 года – апрель 2022 года):». */
const DATES = /\s*\([^()]*\d{4}[^()]*\)\s*:?\s*$/u;

/** A stage's name without its number, its dates, the word «этап» at its end and marks. */
function bareName(name: string): string {
  const unquoted = normalizeName(name.replace(NUMBERED, '').replace(DATES, ''));
  return unquoted.replace(/(?:^|\s)этап$/, '').trim();
}

/** Speaks of stages that the plan calls otherwise than the passport. */
export const stageRenamed = defineRule<StageRenamedArgs, 'project'>({
  id: 'trace/stage-renamed',
  severity: 'warning',
  scope: 'project',
  page: stageRenamedPage,
  check: ({ plans, id }, emit) => {
    for (const { stage, name, place } of plans.flatMap(({ stages }) => stages)) {
      if (stage === undefined || name === undefined) continue;
      const [inPlan, inPassport] = [bareName(name), bareName(stage.name)];
      // A band may say nothing but «2 этап».
      if (inPlan === inPassport || inPlan === '' || inPassport === '') continue;
      const isShort = inPassport.startsWith(`${inPlan} `) || inPlan.startsWith(`${inPassport} `);
      emit({
        at: within(place, 'name'),
        args: { name, usual: stage.name },
        related: [{ at: within(stage.place, 'name'), label: 'passport' }],
        entity: `${id}/stage:${stage.id}`,
        severity: isShort ? 'info' : 'warning',
      });
    }
  },
});
