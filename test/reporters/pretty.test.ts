import { describe, expect, it } from 'vitest';
import type { Paint } from '../../src/reporters/paint.js';
import { pretty } from '../../src/reporters/pretty/pretty.js';
import { context, finding, line, PASSPORT, rangeOf, related, report, TRIADS } from './samples.js';

const golden = (name: string) => `pretty/${name}.golden.txt`;
const ownFile = (text: string) => context({}, { 'plan.yaml': text });

const outsideProject = finding({
  range: rangeOf(TRIADS, 'декабрь 2020 года'),
  related: [
    related(
      'projects/lider/passport.yaml',
      rangeOf(PASSPORT, 'сентябрь 2021 – декабрь 2022'),
      'срок подпроекта',
    ),
  ],
  suggestion: 'декабрь 2021 года',
});

const overlap = finding({
  rule: 'dates/stage-overlap',
  severity: 'warning',
  message: 'Этапы «Подготовительный» и «Основной» пересекаются на два месяца.',
  file: 'projects/lider/passport.yaml',
  range: rangeOf(PASSPORT, 'ноябрь 2021'),
  related: [
    related('projects/lider/passport.yaml', line(10, 9, 21), 'здесь кончается предыдущий этап'),
  ],
});

describe('pretty', () => {
  it.each([
    ['clean', 12],
    ['clean-one', 1],
    ['clean-none', 0],
  ])('says in one line that there is nothing to say: %s', async (name, documents) => {
    await expect(pretty(report([], documents), context())).toMatchFileSnapshot(golden(name));
  });

  it('shows two places in two files and what to type', async () => {
    await expect(pretty(report([outsideProject]), context())).toMatchFileSnapshot(
      golden('two-files'),
    );
  });

  it('shows two places near each other in one frame, counts and rules at the end', async () => {
    const findings = [overlap, outsideProject, { ...outsideProject, severity: 'info' as const }];
    await expect(pretty(report(findings), context())).toMatchFileSnapshot(golden('summary'));
  });

  it('cuts a window out of a long line', async () => {
    const text = `participants: ${Array.from({ length: 40 }, (_, i) => `Район №${i}`).join(', ')}\n`;
    const found = finding({
      rule: 'participants/unknown',
      message: 'Район № 21 справочнику не известен.',
      file: 'plan.yaml',
      range: rangeOf(text, 'Район №21'),
      suggestion: 'Районный №21',
    });
    await expect(pretty(report([found]), ownFile(text))).toMatchFileSnapshot(golden('long-line'));
  });

  it('shows the first lines of a long range', async () => {
    const found = finding({
      rule: 'dates/stages-cover-project',
      message: 'Этапы не покрывают срок подпроекта: с сентября по декабрь 2022 года этапа нет.',
      file: 'projects/lider/passport.yaml',
      range: { start: { line: 6, column: 1 }, end: { line: 15, column: 1 } },
      related: [related('projects/lider/passport.yaml', line(5, 7, 35), 'срок подпроекта')],
    });
    await expect(pretty(report([found]), context())).toMatchFileSnapshot(golden('long-range'));
  });

  it('is not disturbed by CRLF and the byte order mark', () => {
    const crlf = { 'projects/lider/triads.yaml': `\ufeff${TRIADS.replaceAll('\n', '\r\n')}` };
    const found = report([outsideProject]);
    expect(pretty(found, context({}, crlf))).toBe(pretty(found, context()));
  });

  it('keeps underlines under wide, combined and tabbed characters', async () => {
    const text = 'a:\n\tname: 学校 «Дружба» 👩‍🏫 й и\u0306 – декабрь\n';
    const found = finding({
      rule: 'schema/syntax',
      message: 'Отступ сделан табуляцией.',
      file: 'plan.yaml',
      range: line(2, 1, 2),
      related: [related('plan.yaml', rangeOf(text, 'декабрь'), 'месяц')],
    });
    await expect(pretty(report([found]), ownFile(text))).toMatchFileSnapshot(golden('widths'));
  });

  it('makes visible what would command the terminal', async () => {
    const text = 'name: \u001b[31mкрасный\u001b[0m \u202eоборот\u202c \u009b2J мяг\u00adкий\n';
    const found = finding({
      message: 'Непечатные знаки: «\u001b[31m\u202e».',
      file: 'plan\u001b.yaml',
      range: rangeOf(text, 'оборот'),
      suggestion: '\u001b]0;x\u0007красный',
    });
    const shown = pretty(report([found]), context({}, { 'plan\u001b.yaml': text }));
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    await expect(shown).toMatchFileSnapshot(golden('control-characters'));
  });

  it('shows three related places and names the others', async () => {
    const text = Array.from({ length: 60 }, (_, i) => `- id: event-${i + 1}\n`).join('');
    const found = finding({
      rule: 'schema/duplicate-id',
      message: 'Обозначение «event» стоит у десяти мероприятий.',
      file: 'plan.yaml',
      range: line(2, 7, 14),
      related: Array.from({ length: 9 }, (_, i) =>
        related(i < 7 ? 'plan.yaml' : 'other.yaml', line(5 + i * 6, 7, 14), 'то же обозначение'),
      ),
    });
    await expect(pretty(report([found]), ownFile(text))).toMatchFileSnapshot(golden('many-places'));
  });

  it('says what only follows from a finding', async () => {
    const consequences = Array.from({ length: 6 }, (_, i) => ({
      rule: 'dates/sequence',
      message: `Семинар ${i + 3} раньше семинара ${i + 2}.`,
      file: 'projects/lider/triads.yaml',
      range: line(20 + i, 11, 20),
    }));
    const found = { ...outsideProject, related: [], consequences };
    await expect(pretty(report([found]), context())).toMatchFileSnapshot(golden('consequences'));
  });

  it('does not show what is waived, but counts it', async () => {
    const waived = { ...overlap, waived: { reason: 'этапы согласованы приказом № 12' } };
    await expect(pretty(report([waived]), context())).toMatchFileSnapshot(golden('waived'));
  });

  it('speaks English', async () => {
    const found = finding({
      message: 'Seminar 2 is before the project.',
      suggestion: 'December 2021',
    });
    const findings = [found, { ...overlap, message: 'The stages overlap by two months.' }];
    await expect(pretty(report(findings), context({ lang: 'en' }))).toMatchFileSnapshot(
      golden('english'),
    );
  });

  it('fits a narrow terminal', async () => {
    const shown = pretty(report([overlap, outsideProject]), context({ columns: 40 }));
    await expect(shown).toMatchFileSnapshot(golden('narrow'));
  });

  it('paints each kind of text by the paint given', async () => {
    const named = (ink: string) => (text: string) => `<${ink}>${text}</${ink}>`;
    const paint: Paint = {
      error: named('error'),
      warning: named('warning'),
      info: named('info'),
      message: named('message'),
      place: named('place'),
      related: named('related'),
      suggestion: named('suggestion'),
      faint: named('faint'),
      success: named('success'),
    };
    const findings = [overlap, outsideProject];
    await expect(pretty(report(findings), context({ paint }))).toMatchFileSnapshot(
      golden('painted'),
    );
  });

  it('names a place whose file or line cannot be shown', async () => {
    const findings = [
      finding({
        file: 'scan.docx',
        related: [related('old.docx', line(1, 1, 1), 'первый экземпляр')],
      }),
      finding({
        range: line(900, 1, 2),
        suggestion: 'kind: plan\nformat: 1',
        fix: { safe: true, edits: [] },
      }),
    ];
    await expect(pretty(report(findings), context())).toMatchFileSnapshot(golden('no-text'));
  });

  it('says nothing but findings when it is to be quiet', () => {
    expect(pretty(report([]), context({ quiet: true }))).toBe('');
    expect(pretty(report([overlap]), context({ quiet: true }))).not.toContain('passport explain');
  });

  it('shows every one of 5,000 findings and each rule once', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ ...overlap, message: `Находка ${i}.` }));
    const shown = pretty(report(many), context());
    expect(shown.match(/^ {2}Находка \d+\.$/gm)).toHaveLength(5000);
    expect(shown.match(/passport explain/g)).toHaveLength(1);
    expect(shown).toContain('5000 предупреждений');
  });
});
