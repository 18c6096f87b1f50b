import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.js';
import { html } from '../../src/reporters/html/html.js';
import { parseMarkup } from './markup.js';
import { context, finding, line, related, report } from './samples.js';

const PLAN = 'kind: event-plan\nproject: школа\nterm: май\n';
const full = finding({
  related: [related('projects/lider/passport.yaml', line(5, 7, 35), 'срок подпроекта')],
  consequences: [
    {
      rule: 'dates/sequence',
      file: 'projects/lider/triads.yaml',
      range: line(7, 1, 2),
      message: 'Раньше предыдущего.',
    },
  ],
  suggestion: 'декабрь 2021 года',
});
const waived = finding({ waived: { reason: 'перенесён приказом № 12' } });
const warning = finding({
  rule: 'dates/stage-overlap',
  severity: 'warning',
  file: 'проекты/план 1.yaml',
  range: line(2, 1, 4),
});

const pageOf = (findings: readonly Finding[], changes = {}) =>
  html(report(findings), context(changes, { 'проекты/план 1.yaml': PLAN }));
const elementsOf = (findings: readonly Finding[], changes = {}) =>
  parseMarkup(pageOf(findings, changes));

describe('the page', () => {
  it('has each finding in full: words, both places in frames, suggestion, consequences', () => {
    const elements = elementsOf([full, warning, waived]);
    const articles = elements.filter(({ name }) => name === 'article');
    expect(articles.map(({ attributes }) => attributes['data-severity'])).toEqual([
      'error',
      'warning',
      'waived',
    ]);
    const [first, second, third] = articles;
    expect(first?.text).toContain(full.message);
    expect(first?.text).toContain('projects/lider/triads.yaml:5:11');
    expect(first?.text).toContain('    term: декабрь 2020 года\n');
    expect(first?.text).toContain('projects/lider/passport.yaml:5:7');
    expect(first?.text).toContain('срок подпроекта');
    expect(first?.text).toContain('Возможно: декабрь 2021 года');
    expect(first?.text).toContain('Раньше предыдущего.');
    expect(second?.attributes['data-file']).toBe('проекты/план 1.yaml');
    expect(third?.text).toContain('перенесён приказом № 12');
  });

  it('counts by project and by rule, with links that lead to findings', () => {
    const elements = elementsOf([full, full, warning, waived]);
    const ids = new Set(elements.map(({ attributes }) => attributes.id));
    const links = elements.flatMap(({ attributes }) => attributes.href ?? []);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !ids.has(link.replace(/^#/, '')))).toEqual([]);
    const rows = elements.filter(({ name }) => name === 'tr').map(({ children }) => children);
    expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['Проект', 'ошибки', 'предупреждения', 'замечания'],
      ['lider', '2', '', ''],
      ['вне проектов', '', '1', ''],
    ]);
    const rules = elements.filter(({ name }) => name === 'summary').map(({ text }) => text);
    expect(rules.slice(0, 2)).toEqual([
      'dates/outside-project срок вне проекта 2',
      'dates/stage-overlap 1',
    ]);
  });

  it('takes a file without a project of its own for one of its folder’s', () => {
    const other = finding({ file: 'projects/lider/beside.yaml' });
    const articles = elementsOf([full, other]).filter(({ name }) => name === 'article');
    expect(articles.map(({ attributes }) => attributes['data-project'])).toEqual([
      'lider',
      'lider',
    ]);
  });

  it('says that nothing was found, and has nothing to narrow', () => {
    const elements = elementsOf([]);
    expect(elements.find(({ name }) => name === 'header')?.text).toContain('Замечаний нет');
    expect(elements.some(({ name }) => name === 'form' || name === 'script')).toBe(false);
  });

  it('speaks English', () => {
    const text = elementsOf([full], { lang: 'en' })[0]?.text;
    expect(text).toContain('By project');
    expect(text).toContain('In all: 1 error');
  });

  it('names places in a Word file by table and cell, with what stands there', () => {
    const cell = { table: 2, row: 3, column: 1, label: 'Срок', excerpt: 'май <b>2021</b>' };
    const inWord = finding({ file: 'план.docx', cell, related: [{ ...full, cell }] });
    const [article] = elementsOf([inWord]).filter(({ name }) => name === 'article');
    expect(article?.text).toContain('план.docx: таблица 2, строка 3, столбец 1 «Срок»');
    expect(article?.text).toContain('май <b>2021</b>');
  });

  it('fetches nothing and lets no other script run', () => {
    const elements = elementsOf([full, warning, waived]);
    const reaching = elements.filter(
      ({ name, attributes }) =>
        ['link', 'img', 'iframe', 'object'].includes(name) ||
        'src' in attributes ||
        Object.keys(attributes).some((one) => one.startsWith('on')),
    );
    expect(reaching).toEqual([]);
    const policy = elements.find(({ attributes }) => 'http-equiv' in attributes);
    expect(policy?.attributes.content).toMatch(/^default-src 'none'.*script-src 'sha256-/);
  });

  it('shows any text as text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=1>',
        ']]>',
        '&lt;',
        '\u0001error ',
      ),
    );
    const structure = (elements: ReturnType<typeof elementsOf>) =>
      elements.filter(({ name }) => name !== 'br').map(({ name }) => name);
    const expected = structure(elementsOf([{ ...full, suggestion: 'x' }]));
    fc.assert(
      fc.property(texts, texts, texts, (message, suggestion, label) => {
        const place = related('projects/lider/passport.yaml', line(5, 7, 35), label);
        const one = { ...full, message, suggestion, related: [place] };
        expect(structure(elementsOf([one]))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('shows any line of a file as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const page = html(
          report([warning]),
          context({}, { 'проекты/план 1.yaml': `a\n${text}\n` }),
        );
        expect(parseMarkup(page).filter(({ name }) => name === 'article')).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('has all of 5,000 findings', () => {
    const many = Array.from({ length: 5000 }, (_, at) => finding({ message: `Находка ${at}.` }));
    const articles = elementsOf(many).filter(({ name }) => name === 'article');
    expect(articles).toHaveLength(5000);
    expect(articles.at(-1)?.text).toContain('Находка 4999.');
  });
});
