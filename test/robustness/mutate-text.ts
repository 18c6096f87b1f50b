import fc from 'fast-check';

/** One change of a text, by lines; `at` is taken modulo the number of lines. */
interface TextChange {
  readonly way: 'drop' | 'double' | 'swap' | 'indent' | 'cut' | 'insert' | 'put';
  readonly at: number;
  readonly text: string;
}

const ODD = [
  '\t',
  '- ',
  '? ',
  ': ',
  '# ',
  '"',
  "'",
  '[',
  '}',
  '|\n',
  '>-\n  ',
  '&a *a',
  '*none',
  '<<: {a: 1}',
  '!!str ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '\u0000',
  '\uFEFF',
  '\r',
  '\u2028',
  '2.10',
  '0x1F',
  '~',
  '31.02.2022',
  'ноябрь – октябрь 2021 года',
  '99999999999999999999',
  '<<<<<<< HEAD\n',
  '# passport-ignore dates/order: так надо',
];

const textChange: fc.Arbitrary<TextChange> = fc.record({
  way: fc.constantFrom('drop', 'double', 'swap', 'indent', 'cut', 'insert', 'put'),
  at: fc.nat(100_000),
  text: fc.oneof(
    fc.constantFrom(...ODD),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
});

function change(text: string, { way, at, text: inserted }: TextChange): string {
  const lines = text.split('\n');
  const index = at % lines.length;
  const line = lines[index] ?? '';
  const middle = at % (line.length + 1);
  const replaced: Record<TextChange['way'], readonly string[]> = {
    drop: [],
    double: [line, line],
    swap: [lines[index + 1] ?? '', line],
    indent: [` ${line}`],
    cut: [line.slice(0, middle)],
    insert: [line.slice(0, middle) + inserted + line.slice(middle)],
    put: [line, inserted],
  };
  const rest = lines.slice(index + (way === 'swap' ? 2 : 1));
  return [...lines.slice(0, index), ...replaced[way], ...rest].join('\n');
}

/** One to four changes of a text. */
export const textChanges = fc.array(textChange, { minLength: 1, maxLength: 4 });

export function changeText(text: string, changes: readonly TextChange[]): string {
  return changes.reduce(change, text);
}
