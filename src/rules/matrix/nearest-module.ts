import { nearest } from '../../language/russian/nearest.js';
import type { Module } from '../../model/triads.js';

/** «Модуль «Школьный урок»»: what stands between the quotation marks. */
export function bareName(name: string): string {
  return name.replace(/^\s*модул[а-я]*\s*[«"„](.*)[»"“]\s*$/iu, '$1');
}

function findNearest(name: string, modules: readonly Module[]): Module | undefined {
  const right = nearest(
    bareName(name),
    modules.map((module) => module.name),
  );
  return right === undefined ? undefined : modules.find((module) => module.name === right);
}

// A column is named once per workshop, and two rules ask.
const found = new WeakMap<readonly Module[], Map<string, Module | undefined>>();

/** The column that a name most likely means, a slip or two allowed. */
export function nearestModule(name: string, modules: readonly Module[]): Module | undefined {
  const known = found.get(modules) ?? new Map<string, Module | undefined>();
  found.set(modules, known);
  if (!known.has(name)) known.set(name, findNearest(name, modules));
  return known.get(name);
}
