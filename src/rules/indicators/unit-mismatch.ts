import { type Contradiction, contradiction } from '../../targets/index.js';
import { defineRule } from '../define-rule.js';
import { type UnitMismatchArgs, unitMismatchPage } from './unit-mismatch.page.js';
import { measureIn, readTargets, type WrittenTarget, writtenTargetsOf } from './written-targets.js';

type Code = UnitMismatchArgs['mismatch'];

const SEVERITY = {
  'share-with-count': 'error',
  'count-with-share': 'warning',
  'presence-with-number': 'info',
} as const satisfies Record<Code, string>;

const PERCENT = /%|процент/i;

function isMismatch(code: Contradiction['code']): code is Code {
  return code in SEVERITY;
}

/** True where the first word of the name and the written unit fit at a glance, so nothing need be read. */
function plainlyFits({ text, name, stated }: WrittenTarget): boolean {
  if (!/\d/.test(text)) return true;
  if (stated !== undefined) return false;
  return PERCENT.test(text) ? /^дол[яи]/i.test(name) : /^(?:количеств|числ)/i.test(name);
}

/** «не ниже 4,5 балла из 5»: what is felt may be scored as well as shared out. */
const SCORE = /балл/i;
const SHARE_WORD = /^(?:дол[яи]|процент|удельн)/i;

/** «Доля …: 0,8 от числа проведённых»: a share that is written as a fraction. */
function isFraction(value: number | null): boolean {
  return value !== null && value > 0 && value < 1;
}

/** What contradicts in one value; nothing where one of its numbers fits the measure. */
function mismatchOf(written: WrittenTarget): Code | undefined {
  if (plainlyFits(written)) return undefined;
  if (SCORE.test(written.text) && !SHARE_WORD.test(written.name)) return undefined;
  const measure = measureIn(written);
  const numbered = readTargets(written).filter((one) => one.value !== null || one.delta !== null);
  if (measure?.kind === 'share' && numbered.some(({ value }) => isFraction(value)))
    return undefined;
  const codes = numbered.map((target) => contradiction(measure, target)?.code);
  const [code] = codes;
  if (code === undefined || !isMismatch(code) || codes.some((other) => other !== code)) {
    return undefined;
  }
  // A change in percent of a count is sound, and «все школы» is read as 100 % without saying so.
  const isPercent = PERCENT.test(written.text) && numbered.every(({ delta }) => delta === null);
  if (code === 'count-with-share' && !isPercent) return undefined;
  return written.of === 'target' || code !== 'presence-with-number' ? code : undefined;
}

/** Speaks of a target whose unit is not that of its indicator: a share in pieces, a count in percent. */
export const unitMismatch = defineRule<UnitMismatchArgs, 'project'>({
  id: 'indicators/unit-mismatch',
  severity: 'error',
  scope: 'project',
  page: unitMismatchPage,
  check: (project, emit) => {
    for (const indicator of project.passport?.indicators ?? []) {
      for (const written of writtenTargetsOf(indicator)) {
        const mismatch = mismatchOf(written);
        if (mismatch === undefined) continue;
        emit({
          at: written.place,
          args: { mismatch, name: indicator.name, text: written.text },
          severity: SEVERITY[mismatch],
          entity: `${project.id}/indicator:${indicator.id}`,
        });
      }
    }
  },
});
