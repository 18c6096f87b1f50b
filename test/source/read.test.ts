import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/source/limits.js';
import { readSource } from '../../src/source/read.js';

const read = (text: string | Uint8Array) =>
  readSource('file.yaml', typeof text === 'string' ? new TextEncoder().encode(text) : text);

const said = async (text: string | Uint8Array) => {
  const { problems } = await read(text);
  return problems.map(({ code, args }) => (args.reason ? `${code}: ${args.reason}` : code));
};

describe('readSource', () => {
  it.each([
    ['title: Школа: новая\n', 'syntax: colon-in-text'],
    ['a: "x\nb: 2\n', 'syntax: unclosed-quote'],
    ['key:value\nb: 1\n', 'syntax: no-space-after-colon'],
    ['a:\n  - b\n c: 1', 'syntax: bad-indent'],
    ['a: 1\n  b: 2\n', 'syntax: bad-indent'],
    ['a: - b', 'syntax: dash-on-key-line'],
    ['a: @x', 'syntax: reserved-start'],
    ['a: [1,\nb: 2', 'syntax: unclosed-bracket'],
    ["a: 'it's'", 'syntax: text-after-quote'],
    ['a: "\\q"', 'syntax: bad-escape'],
    ['a: [Школа #1, Школа #2]\nb: 2', 'syntax: bracket-after-hash'],
    ['a: [\n  x, # икс\nb: 2', 'syntax: unclosed-bracket'],
    ['a: Школа #1\n  и сад\nb: 2', 'syntax: text-after-hash'],
    ['a: Школа # первая\n  b: 2', 'syntax: bad-indent'],
    ['a:\n  \u00a0b: 1\n', 'syntax: no-break-indent'],
  ])('says what is wrong with the form of %j', async (text, expected) => {
    expect(await said(text)).toEqual([expected]);
  });

  it.each([
    ['a:\n  - group: x\n   name: y\n', 'bad-indent', 'name: y'],
    ['a: 1\n b: 2\n', 'bad-indent', 'b: 2'],
    ['a:\n    b: 1\n  c: 2\n', 'bad-indent', 'c: 2'],
    ['a:\n  - x\n - y\n', 'bad-indent', '- y'],
    ['a:\n  - x: 1\n  y\n', 'missing-dash', 'y'],
    ['a:\n  - (x)\n  -y z\nb: 1\n', 'no-space-after-dash', '-y z'],
    ['a: 1\nтекст\nb: 2\n', 'missing-colon', 'текст'],
    ['a:\u00a0текст\nb: 1\n', 'no-break-space', 'a:\u00a0текст'],
    ['a: !важно\n', 'reserved-start', '!'],
    ['a: ? x\n', 'reserved-start', '?'],
    ['a: * важно\n', 'reserved-start', '*'],
    ['a: **важно** всем\n', 'reserved-start', '*'],
    ['a: | текст\n', 'text-after-block-sign', 'текст'],
    ['a: [текст] ещё\n', 'text-after-bracket', 'ещё'],
    ['a: [x, y]]\nb: 1\n', 'extra-bracket', ']'],
    ['a: \u0007x\n', 'invisible-sign', '\u0007'],
  ])('shows where the form is wrong in %j', async (text, reason, shown) => {
    const { problems } = await read(text);
    const [first] = problems;
    expect(first?.args.reason).toBe(reason);
    expect(text.slice(first?.span.start, first?.span.end)).toBe(shown);
  });

  it.each([
    ['a:\n\t- b', ['tab-indent']],
    ['<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n', ['merge-conflict']],
    ['a: 1\na: 2\nb: {c: 1, c: 2}', ['duplicate-key', 'duplicate-key']],
    ['a: 1\n---\nb: 2\n', ['several-documents']],
    ['', ['empty-file']],
    ['# nothing\n', ['empty-file']],
    ['a: *nowhere', ['unknown-alias: unidentified alias "nowhere"']],
    ['a: &x [*x]', ['too-many-aliases']],
    [`a: ${'['.repeat(LIMITS.depth + 1)}`, ['too-deep: nesting exceeded maxDepth (100)']],
    ['a: !!binary aGk=\n', ['unknown-tag: unknown scalar tag !<tag:yaml.org,2002:binary>']],
  ])('finds %j', async (text, expected) => {
    expect(await said(text)).toEqual(expected);
  });

  it('reads a merge mark inside a text as text', async () => {
    const { data, problems } = await read('a: |\n  <<<<<<< not a conflict in a text\n');
    expect(problems).toEqual([]);
    expect(data).toEqual({ a: '<<<<<<< not a conflict in a text\n' });
  });

  it('stops a bomb of aliases', async () => {
    const levels = 'abcdefghij'.split('');
    const lines = levels.map((name, index) => {
      const of = index === 0 ? 'x' : `*${levels[index - 1]}`;
      return `${name}: &${name} [${Array(10).fill(of).join(', ')}]`;
    });
    expect(await said(lines.join('\n'))).toEqual(['too-many-aliases']);
  });

  it('does not decode a file over the limit', async () => {
    const { problems, text } = await read(new Uint8Array(LIMITS.fileBytes + 1));
    expect([problems[0]?.code, text]).toEqual(['too-large', '']);
  });

  it('understands `<<` and lets own keys win', async () => {
    const { data } = await read('x-base: &base {a: 1, b: 1}\nc:\n  <<: *base\n  b: 2\n');
    expect(data).toEqual({ 'x-base': { a: 1, b: 1 }, c: { a: 1, b: 2 } });
  });

  it('takes __proto__ for a field like any other', async () => {
    const { data } = await read('__proto__: {polluted: true}\n');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('encodings', () => {
  const utf16 = (text: string, mark: boolean) => {
    const units = Uint16Array.from(mark ? `\uFEFF${text}` : text, (letter) => letter.charCodeAt(0));
    return new Uint8Array(units.buffer);
  };

  it('names Windows-1251, with and without much Latin', async () => {
    const bytes = Uint8Array.from([
      ...Buffer.from('kind: '),
      0xcf,
      0xe0,
      0xf1,
      0xef,
      0xee,
      0xf0,
      0xf2,
    ]);
    const { problems, text } = await read(bytes);
    expect(problems[0]?.args.encoding).toBe('windows-1251');
    expect(text).toBe('kind: Паспорт');
  });

  it.each([true, false])('names UTF-16, byte order mark: %s', async (mark) => {
    const { problems } = await read(utf16('kind: passport', mark));
    expect(problems[0]?.args.encoding).toBe('utf-16');
  });

  it('names a file that is no text', async () => {
    const { problems } = await read(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0]));
    expect(problems[0]?.args.encoding).toBe('binary');
  });

  it('reads UTF-8 with a byte order mark and CRLF as without', async () => {
    const { data, problems } = await read('\uFEFFkind: passport\r\ntitle: Школа\r\n');
    expect(problems).toEqual([]);
    expect(data).toEqual({ kind: 'passport', title: 'Школа' });
  });
});
