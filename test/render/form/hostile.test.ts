import { describe, expect, it } from 'vitest';
import { list, record, text } from '../../../src/render/form/shape.js';
import { HELPERS } from '../../../src/render/form/template-functions/index.js';
import { inMemory } from '../in-memory.js';
import { problemOf } from '../problem-of.js';
import { compileTemplate } from './compile-template.js';

const SHAPE = record({ title: text, tasks: list(record({ text, parts: list(text) })) });
const MAIN = 'f/main.hbs';

/** What stops a template, with a hundred tasks to print. */
function stopped(main: string, files: Readonly<Record<string, string>> = {}, title = 'Школа') {
  const templates = inMemory({ [MAIN]: main, ...files });
  const task = { text: 'раз', parts: ['а', 'б'] };
  const data = { title, tasks: Array.from({ length: 100 }, () => task) };
  return problemOf(() => compileTemplate(MAIN, SHAPE, HELPERS, templates).render(data));
}

const nested = (times: number, open: string, close: string, inner: string) =>
  open.repeat(times) + inner + close.repeat(times);

describe('a hostile template ends in a clear error', () => {
  it.each([
    ['the constructor of a text', '<p>{{title.constructor}}</p>'],
    ['the constructor of its constructor', '<p>{{title.constructor.constructor}}</p>'],
    ['the prototype', '<p>{{title.__proto__}}</p>'],
    ['the prototype of the data', '<p>{{__proto__.x}}</p>'],
    ['a method of the list', '<p>{{tasks.map}}</p>'],
    ['a method by path', '<p>{{tasks.[constructor]}}</p>'],
    ['the data of the engine', '<p>{{@root.constructor}}</p>'],
    ['a property by its number', '<p>{{#with tasks.[0]}}{{text}}{{/with}}</p>'],
    ['a prototype in a loop', '{{#each tasks}}<p>{{this.__proto__}}</p>{{/each}}'],
    ['a prototype of a block', '{{#with this as |x|}}<p>{{x.valueOf}}</p>{{/with}}'],
  ])('%s', (_, main) => {
    expect(stopped(main)).toMatchObject({ code: 'unknown-name', file: MAIN, line: 1 });
  });

  it.each([
    ['a look-up by name', '<p>{{lookup this "constructor"}}</p>'],
    ['a missing helper', '<p>{{helperMissing}}</p>'],
    ['the log', '<p>{{log title}}</p>'],
    ['a block of the engine', '{{#blockHelperMissing this}}{{/blockHelperMissing}}'],
  ])('%s', (_, main) => {
    expect(stopped(main)?.code).toMatch(/^unknown-(helper|name)$/);
  });

  it.each([
    ['a decorator', '{{* inline "x"}}'],
    ['a partial of its own', '{{#*inline "x"}}<p>а</p>{{/inline}}{{> x}}'],
  ])('%s', (_, main) => {
    expect(stopped(main)).toMatchObject({ code: 'syntax', file: MAIN });
  });

  it('a partial by a computed name', () => {
    expect(stopped('{{> (upper title)}}')).toMatchObject({ code: 'unknown-partial' });
    expect(stopped('{{> ../../../etc/passwd}}')?.code).toMatch(/unknown-partial|syntax/);
  });

  it('a partial that calls itself', () => {
    const files = {
      'f/a.hbs': '<p>а</p>{{> b}}',
      'f/b.hbs': '{{#each tasks}}{{> a this}}{{/each}}',
    };
    expect(stopped('{{> a}}', files)).toMatchObject({ code: 'unknown-partial', file: 'f/b.hbs' });
    const content = { 'f/a.hbs': '{{#> a}}<p>а</p>{{/a}}' };
    expect(stopped('{{> a}}', content)).toMatchObject({ code: 'unknown-partial', file: 'f/a.hbs' });
  });

  it('a chain of partials without end in sight', () => {
    const files = Array.from({ length: 5000 }, (_, n) => [`f/p${n}.hbs`, `{{> p${n + 1}}}`]);
    expect(stopped('{{> p0}}', Object.fromEntries(files))).toMatchObject({ code: 'too-deep' });
  });

  it('partials that double at each step', () => {
    const files = Array.from({ length: 29 }, (_, n) => [
      `f/p${n}.hbs`,
      `{{> p${n + 1}}}{{> p${n + 1}}}<p>а</p>`,
    ]);
    const all = { ...Object.fromEntries(files), 'f/p29.hbs': '<p>б</p>' };
    expect(stopped('{{> p0}}', all)).toMatchObject({ code: 'too-much' });
  });

  it.each([
    ['blocks', nested(5000, '{{#if title}}', '{{/if}}', '<p>а</p>')],
    ['branches', `{{#if title}}${'{{else if title}}<p>а</p>'.repeat(5000)}{{/if}}`],
    ['brackets', `<p>{{upper ${nested(5000, '(upper ', ')', 'title')}}}</p>`],
    ['loops', nested(5000, '{{#each tasks}}', '{{/each}}', '<p>а</p>')],
    ['elements', nested(5000, '<ol><li>', '</li></ol>', 'а')],
  ])('%s nested five thousand deep', (_, main) => {
    expect(stopped(main)).toMatchObject({ code: 'too-deep', file: MAIN, line: 1 });
  });

  it('loops within loops', () => {
    const main = nested(8, '{{#each @root.tasks}}', '{{/each}}', '<p>а</p>');
    expect(stopped(main)).toMatchObject({ code: 'too-much', file: MAIN, line: 1 });
    const silent = nested(8, '{{#each @root.tasks}}', '{{/each}}', '{{#if text}}{{/if}}');
    expect(stopped(silent)).toMatchObject({ code: 'too-much' });
  });

  it('a text printed more often than a document can hold', () => {
    const main = nested(3, '{{#each @root.tasks}}', '{{/each}}', '<p>{{@root.title}}</p>');
    expect(stopped(main, {}, 'ы'.repeat(1_000_000))).toMatchObject({ code: 'too-much' });
    const flat = '<p>{{title}}</p>'.repeat(5000);
    expect(stopped(flat, {}, 'ы'.repeat(1_000_000))).toMatchObject({ code: 'too-much' });
  });

  it('a template of a million letters', () => {
    expect(stopped(`<p>${'ы'.repeat(1_000_000)}</p>`)).toMatchObject({ code: 'too-large' });
  });

  it('markup printed by the data stays text', () => {
    const templates = inMemory({ [MAIN]: '<p align="{{title}}">{{title}}</p>' });
    const title = '"><page orientation="landscape"></page>{{tasks}}&amp;';
    const { render } = compileTemplate(MAIN, SHAPE, HELPERS, templates);
    expect(render({ title, tasks: [] })).not.toContain('<page');
  });
});
