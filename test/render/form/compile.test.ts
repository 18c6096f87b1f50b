import { describe, expect, it } from 'vitest';
import { readMark } from '../../../src/render/form/read-mark.js';
import { flag, list, maybe, number, record, text } from '../../../src/render/form/shape.js';
import { ArgumentError, type Helper } from '../../../src/render/form/template-function.js';
import { readMarkup } from '../../../src/render/markup/markup.js';
import { inMemory } from '../in-memory.js';
import { problemOf } from '../problem-of.js';
import { compileTemplate } from './compile-template.js';

const SHAPE = record({
  title: text,
  count: number,
  final: flag,
  approval: maybe(record({ post: text })),
  tasks: list(record({ text })),
});
const DATA = { title: '<А & Б>', count: 2, final: true, approval: null, tasks: [{ text: 'раз' }] };

const HELPERS = new Map<string, Helper>([
  ['loud', { takes: ['text'], run: ([value]) => String(value).toUpperCase() }],
  [
    'strict',
    {
      takes: ['text'],
      run: () => {
        throw new ArgumentError('case');
      },
    },
  ],
]);

function render(main: string, files: Readonly<Record<string, string>> = {}, data = DATA): string {
  const all: Readonly<Record<string, string>> = { 'f/main.hbs': main, ...files };
  return compileTemplate('f/main.hbs', SHAPE, HELPERS, inMemory(all)).render(data);
}

/** What is printed inside a paragraph. */
const textOf = (main: string): string =>
  /^<p [^>]*>(.*)<\/p>$/s.exec(render(`<p>${main}</p>`))?.[1] ?? '';

const problem = (main: string, files?: Readonly<Record<string, string>>) =>
  problemOf(() => render(main, files));

describe('forms in Handlebars', () => {
  it('escapes what is printed and calls helpers', () => {
    expect(textOf('{{title}} {{loud (loud title)}} {{count}}')).toBe(
      '&lt;А &amp; Б&gt; &lt;А &amp; Б&gt; 2',
    );
  });

  it('hands blocks to partials, own ones before shared ones', () => {
    const files = {
      'f/row.hbs': '<p>{{label}}: {{> @partial-block}}</p>',
      'partials/row.hbs': 'не эта',
      'partials/end.hbs': '<p>конец {{title}}</p>',
    };
    const main =
      '{{#> row label="Задачи"}}{{#each tasks}}{{text}} {{../count}}{{/each}}{{/row}}{{> end}}';
    expect(render(main, files)).toMatch(/Задачи: раз 2<\/p><p [^>]*>конец/);
  });

  it('keeps the place of an element through rendering', () => {
    const markup = render('<p>а</p>\n{{#each tasks}}\n  <table columns="100"></table>\n{{/each}}');
    const found = problemOf(() => readMarkup(markup, 'f/main.hbs', readMark));
    expect(found).toMatchObject({ code: 'no-rows', file: 'f/main.hbs', line: 3, column: 3 });
  });

  it('looks into what may be empty only under {{#if}}', () => {
    expect(problem('{{approval.post}}')).toMatchObject({ code: 'maybe-empty' });
    const main = '{{#if approval}}{{#each tasks}}{{../approval.post}}{{/each}}{{/if}}';
    expect(textOf(main)).toBe('');
  });
});

describe('mistakes in forms have a place', () => {
  const cases: [string, string, object][] = [
    [
      'unknown name',
      '<p>а</p>\n  {{titel}}',
      { code: 'unknown-name', line: 2, column: 5, nearest: 'title' },
    ],
    ['unknown name in a loop', '{{#each tasks}}{{txt}}{{/each}}', { nearest: 'text' }],
    ['unknown name of a helper', '{{loud titel}}', { code: 'unknown-name', column: 8 }],
    [
      'unknown name in a condition',
      '{{#if finl}}{{/if}}',
      { code: 'unknown-name', nearest: 'final' },
    ],
    ['unknown helper', '{{lood title}}', { code: 'unknown-helper', nearest: 'loud' }],
    ['unknown block', '{{#eech tasks}}{{/eech}}', { code: 'unknown-helper', nearest: 'each' }],
    ['unknown partial', '<p>а</p>\n{{> rov}}', { code: 'unknown-partial', line: 2 }],
    ['loop over no list', '{{#each title}}{{/each}}', { code: 'wrong-kind', column: 9 }],
    ['a list printed', '{{tasks}}', { code: 'not-printable' }],
    ['markup without escaping', '<p>\n{{{title}}}</p>', { code: 'raw-output', line: 2 }],
    ['the same in short', '{{&title}}', { code: 'raw-output' }],
    ['block left open', '<p>\n{{#if final}}</p>', { code: 'unclosed-block', line: 2, column: 1 }],
    ['block closed by another', '{{#if final}}{{/each}}', { code: 'block-mismatch', column: 4 }],
    ['broken expression', '<p>а</p>\n<p>{{title</p>', { code: 'syntax', line: 2, column: 4 }],
    [
      'unbalanced inside a block',
      '<p>а{{#if final}}\n</p>{{/if}}</p>',
      { code: 'unexpected-close', line: 2, column: 1 },
    ],
    [
      'unknown element',
      '{{#if final}}\n  <tabel>{{/if}}',
      { code: 'unknown-element', line: 2, column: 3 },
    ],
    [
      'helper argument',
      '<p>а\n{{strict title}}</p>',
      { code: 'bad-argument', line: 2, column: 1, args: { argument: 'case' } },
    ],
    ['prototype', '{{title.constructor}}', { code: 'unknown-name' }],
    ['prototype of the data', '{{__proto__}}', { code: 'unknown-name' }],
    ['look-up by name', '{{lookup tasks 0}}', { code: 'unknown-helper' }],
    ['decorator', '{{* inline "x"}}', { code: 'syntax' }],
  ];
  it.each(cases)('%s', (_, main, expected) => {
    expect(problem(main)).toMatchObject({ file: 'f/main.hbs', ...expected });
  });

  it('names the partial, also for what is handed to it', () => {
    const files = { 'partials/row.hbs': '<p>\n{{titel}}{{> @partial-block}}</p>' };
    expect(problem('{{#> row}}а{{/row}}', files)).toMatchObject({
      file: 'partials/row.hbs',
      line: 2,
    });
    const sound = { 'partials/row.hbs': '<p>\n{{> @partial-block}}</p>' };
    expect(problem('\n\n{{#> row}}{{titel}}{{/row}}', sound)).toMatchObject({
      file: 'f/main.hbs',
      line: 3,
    });
  });

  it('stops partials that call themselves', () => {
    const files = { 'partials/a.hbs': '{{> b}}', 'partials/b.hbs': '{{> a}}' };
    expect(problem('{{> a}}', files)).toMatchObject({
      code: 'unknown-partial',
      file: 'partials/b.hbs',
    });
  });

  it('says which template is missing', () => {
    const load = () => compileTemplate('f/main.hbs', SHAPE, HELPERS, inMemory({}));
    expect(problemOf(load)).toMatchObject({ code: 'missing-file', file: 'f/main.hbs' });
  });
});
