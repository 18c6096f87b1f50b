import { readTargetOnce } from '../../targets/index.js';
import { defineRule } from '../define-rule.js';
import { type UnclearTargetArgs, unclearTargetPage } from './unclear-target.page.js';
import { measureIn, writtenTargetsOf } from './written-targets.js';

/** Speaks of a target that runs against its own words, or gives no number where one is measured. */
export const unclearTarget = defineRule<UnclearTargetArgs, 'project'>({
  id: 'indicators/unclear-target',
  severity: 'error',
  scope: 'project',
  page: unclearTargetPage,
  check: (project, emit) => {
    for (const indicator of project.passport?.indicators ?? []) {
      const entity = `${project.id}/indicator:${indicator.id}`;
      for (const written of writtenTargetsOf(indicator)) {
        if (written.of !== 'target' || !/[A-Za-zÀ-ɏЀ-ӿ]/u.test(written.text)) continue;
        const { problems } = readTargetOnce(written.text, written.name);
        const reversed = problems.some(({ code }) => code === 'order');
        const kind = measureIn(written)?.kind;
        const isMeasured = kind === 'share' || kind === 'count';
        const noValue = isMeasured && problems.some(({ code }) => code === 'no-value');
        if (!reversed && !noValue) continue;
        const problem = reversed ? 'order' : 'no-value';
        const severity = reversed ? 'error' : 'warning';
        emit({ at: written.place, args: { text: written.text, problem }, severity, entity });
      }
    }
  },
});
