/** One step of a phrase template: a word of a set, or up to three words of any kind. */
export type Step =
  | { readonly words: ReadonlySet<string>; readonly stems: readonly string[] }
  | 'gap'
  | 'comma';

/** A template ready for matching: the words that may begin it, then what must follow. */
export interface Compiled {
  readonly firsts: readonly string[];
  readonly steps: readonly Step[];
}

const steps = new Map<string, Step>();

function stepOf(source: string): Step {
  if (source === '~') return 'gap';
  if (source === ',') return 'comma';
  const known = steps.get(source);
  if (known !== undefined) return known;
  const choices = source.split('|');
  const step = {
    words: new Set(choices.filter((choice) => !choice.endsWith('*'))),
    stems: choices.filter((choice) => choice.endsWith('*')).map((stem) => stem.slice(0, -1)),
  };
  steps.set(source, step);
  return step;
}

/** Every way of reading a template whose bracketed parts may be absent. */
function readings(template: string): string[] {
  const open = template.indexOf('[');
  if (open < 0) return [template];
  const close = template.indexOf(']', open);
  const before = template.slice(0, open);
  const inner = template.slice(open + 1, close);
  return readings(template.slice(close + 1)).flatMap((tail) => [
    before + inner + tail,
    before + tail,
  ]);
}

/** The compiled readings of one template of the phrase table. */
export function compileTemplate(template: string): Compiled[] {
  return readings(template).map((reading) => {
    const [first = '', ...rest] = reading.split(' ').filter((part) => part !== '');
    return { firsts: first.split('|'), steps: rest.map(stepOf) };
  });
}

/** The words that may begin a template; brackets before its first sure word may be absent. */
export function firstWords(template: string): readonly string[] {
  const firsts: string[] = [];
  let rest = template;
  while (rest.startsWith('[')) {
    const close = rest.indexOf(']');
    firsts.push(...(rest.slice(1, close).split(' ')[0] ?? '').split('|'));
    rest = rest.slice(close + 1).trimStart();
  }
  const sure = rest.split(' ')[0] ?? '';
  return [...new Set([...firsts, ...sure.split('|')])];
}
