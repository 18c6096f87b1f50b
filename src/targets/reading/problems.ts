import { contradiction } from '../contradiction.js';
import type { Target, TargetProblem, TargetProblemCode } from '../target.js';
import type { Statement } from './statement.js';
import { isTime } from './time-units.js';

/** What is wrong with one target, seen alone and against the statement's measure. */
export function problemsOf(target: Target, statement: Statement): TargetProblem[] {
  const codes: TargetProblemCode[] = [];
  if (isAmbiguous(target, statement)) codes.push('ambiguous');
  if (target.approximate) codes.push('approximate');
  if (needsBase(target)) codes.push('needs-base');
  if (goesWrongWay(target)) codes.push('order');
  const clash = contradiction(statement.measure, target);
  if (clash?.code === 'over-hundred') codes.push('over-hundred');
  else if (clash !== undefined && clash.severity !== 'info') codes.push('unit');
  if (isFullShare(target, statement)) codes.push('at-least-hundred');
  return codes.map((code) => problem(code, statement.text, target.start, target.end));
}

/** A problem with the part of the text that it speaks of. */
export function problem(
  code: TargetProblemCode,
  text: string,
  start: number,
  end: number,
): TargetProblem {
  return { code, text: text.slice(start, end), start, end };
}

/**
 * «на 5 %» of a share: percent or points; «на 5 %» or «в 2 раза» of nothing said: up or down;
 * «снижение памяти до 60 %»: to 60 % or by as much.
 */
function isAmbiguous(target: Target, statement: Statement): boolean {
  const { measure, direction, directionEnds } = statement;
  if (isBareFraction(target, statement) || isOpenRow(target, statement)) return true;
  if (isOpenRange(target, statement)) return true;
  if (isOpenLimit(target, statement)) return true;
  const directed = directionEnds.size > 0 || direction !== undefined || target.base !== null;
  if (target.delta !== null && !directed) return target.delta.unit !== 'pp';
  const ofShare = measure?.kind === 'share' || measure?.kind === 'level';
  if (target.delta?.unit === '%')
    return target.value === null && (ofShare || isUnnamed(target, statement));
  const fallsTo = target.operator === 'decrease' && target.base === null && target.unit === '%';
  return fallsTo && target.value !== null && !ofShare;
}

/** «50/60/70 %» without years: nobody says which value belongs to which. */
function isOpenRow({ start, years }: Target, { items }: Statement): boolean {
  const listed = items.some((item) => item.is === 'amount' && item.listed && item.start === start);
  return listed && years.length === 0;
}

/** «от 45 % до 60 %»: between the two, or from the one to the other. */
function isOpenRange({ unit, base, start, end }: Target, { text }: Statement): boolean {
  return unit === '%' && base === null && /^от\s.*\sдо\s/i.test(text.slice(start, end));
}

/** «доля – 0,8»: 80 % or 0,8 %. */
function isBareFraction(
  { value, unit, start, end }: Target,
  { text, measure }: Statement,
): boolean {
  if (measure?.kind !== 'share' || unit !== '%' || value === null) return false;
  return value > 0 && value <= 1 && !/%|проц/i.test(text.slice(start, end));
}

/** «до 300 человек» where nothing tells a limit from a goal. */
function isOpenLimit({ operator, unit, start }: Target, { text, measure }: Statement): boolean {
  if (operator !== '<=' || measure !== undefined || isTime(unit)) return false;
  return /^до\s/i.test(text.slice(start, start + 3));
}

/** «+5 %», «рост на 3 %»: nobody says of what. */
function isUnnamed({ start }: Target, { text, measure, directionEnds }: Statement): boolean {
  if (measure !== undefined) return false;
  const gap = text.charAt(start - 1) === ' ' ? 1 : 0;
  return directionEnds.has(start - gap);
}

function needsBase({ operator, base, value, baseYear }: Target): boolean {
  if (operator === 'maintain') return value === null && baseYear === null;
  return (operator === 'increase' || operator === 'decrease') && base === null;
}

function goesWrongWay({ operator, base, value, whole }: Target): boolean {
  if (whole !== null && value !== null && value > whole) return true;
  if (base === null || value === null) return false;
  return (operator === 'increase' && value < base) || (operator === 'decrease' && value > base);
}

function isFullShare({ operator, value, unit, per }: Target, { measure }: Statement): boolean {
  const share = measure === undefined ? per === null : measure.kind === 'share';
  return operator === '>=' && value === 100 && unit === '%' && share;
}
