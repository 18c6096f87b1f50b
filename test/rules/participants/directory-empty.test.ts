import { describe, expect, it } from 'vitest';
import { loadDocument } from '../../../src/model/link/load-document.js';
import { linkWorkspace } from '../../../src/model/link/workspace.js';
import { RULES } from '../../../src/rules/registry.js';
import { runRules } from '../../../src/rules/run-rules.js';
import { readSource } from '../../../src/source/read.js';
import { passport, plan } from '../small-documents.js';

const EMPTY = 'kind: directory\nformat: 1\nid: demo-directory\ntitle: Люди\n';
const PEOPLE = passport('participants: [Тарский МР, Одесский МР]');
const EXECUTORS = plan('events:\n  - {name: Сбор, term: май 2022 года, executors: [belova, omsk]}');
const ABOUT_NAMES = /^(?:participants\/(?:unknown|directory-empty)|schema\/split-text)$/;

/** What is said of names, with where it is told and how much follows: `directory-empty 1.yaml:1 + 4`. */
async function told(...texts: readonly string[]) {
  const sources = await Promise.all(
    texts.map((text, at) => readSource(`${at + 1}.yaml`, new TextEncoder().encode(text))),
  );
  const settings = { severityOf: () => undefined, optionsOf: () => ({}) };
  const findings = runRules(linkWorkspace(sources.map(loadDocument)), RULES, settings, 'ru');
  return findings
    .filter(({ rule }) => ABOUT_NAMES.test(rule))
    .map(({ rule, file, range: { start }, consequences }) => {
      const name = rule.split('/')[1];
      return `${name} ${file}:${start.line} + ${consequences.length}`;
    });
}

describe('names where nobody can be known', () => {
  it('are told once, at the empty directory', async () => {
    expect(await told(EMPTY, PEOPLE, EXECUTORS)).toEqual(['directory-empty 1.yaml:1 + 4']);
  });

  it('are told once for each project where there is no directory, at its passport', async () => {
    expect(await told(EXECUTORS, PEOPLE)).toEqual(['directory-empty 2.yaml:1 + 4']);
    expect(await told(EXECUTORS)).toEqual(['directory-empty 1.yaml:1 + 2']);
  });

  it('are told one by one where the directory has anybody', async () => {
    const other = `${EMPTY}organizations:\n  - {id: omsk, type: city, name: город Омск}\n`;
    expect(await told(other, PEOPLE)).toEqual(['unknown 2.yaml:8 + 0', 'unknown 2.yaml:8 + 0']);
  });

  it('are not told at all where the directory cannot be read', async () => {
    expect(await told(`${EMPTY}people: [\n`, PEOPLE)).toEqual([]);
  });

  it('are nobody to miss where none is named', async () => {
    expect(await told(EMPTY, passport('participants: [педагоги]'))).toEqual([
      'unknown 2.yaml:8 + 0',
    ]);
    expect(await told(EMPTY, passport('goal: Цель'))).toEqual([]);
  });

  it('are not taken for texts that a comma split', async () => {
    const split = plan(
      'events:\n  - {name: Сбор, term: май 2022 года, executors: [Управление образования, методическая служба района № 5]}',
    );
    expect(await told(EMPTY, split)).toEqual(['directory-empty 1.yaml:1 + 2']);
  });
});
