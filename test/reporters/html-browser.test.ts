import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { html } from '../../src/reporters/html/html.js';
import { CHROMIUM, type OpenPage, withPage } from './chromium.js';
import { context, finding, report } from './samples.js';

const PATIENCE_MS = 120_000;

const many = Array.from({ length: 5000 }, (_, at) =>
  finding({
    severity: at % 10 === 0 ? 'warning' : 'error',
    rule: at % 100 === 0 ? 'dates/stage-overlap' : 'dates/outside-project',
    message: `Находка ${at} <script>document.title = "взломано"</script>`,
    file: at < 2500 ? 'projects/lider/triads.yaml' : 'projects/lider/passport.yaml',
  }),
);

/** Sets fields of the form as a user does, waits for the page, counts what is shown. */
async function shownWith({ evaluate }: OpenPage, change: string): Promise<unknown> {
  return evaluate(`(async () => {
    const form = document.getElementById('filters');
    form.reset();
    ${change}
    form.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 400));
    const articles = [...document.querySelectorAll('article')];
    return articles.filter((one) => one.checkVisibility({ contentVisibilityAuto: false })).length;
  })()`);
}

it.skipIf(CHROMIUM === undefined)(
  'narrows 5,000 findings in a browser (needs Chromium)',
  { timeout: PATIENCE_MS },
  async () => {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport-html-')));
    try {
      const file = path.join(folder, 'отчёт.html');
      writeFileSync(file, html(report(many), context()));
      await withPage(CHROMIUM ?? '', pathToFileURL(file).href, async (page) => {
        const say = () => page.evaluate(`document.getElementById('shown').value`);
        expect(await page.evaluate('document.title')).toBe('Проверка документов проектов');
        expect(await say()).toBe('Показано: 5000 из 5000');
        expect(await shownWith(page, `form.rule.value = 'dates/stage-overlap';`)).toBe(50);
        expect(await shownWith(page, `form.file.value = 'projects/lider/triads.yaml';`)).toBe(2500);
        expect(await shownWith(page, `form.severity[0].checked = false;`)).toBe(500);
        expect(await shownWith(page, `form.text.value = 'НАХОДКА 4999';`)).toBe(1);
        expect(await say()).toBe('Показано: 1 из 5000');
        const headings = `[...document.querySelectorAll('h3')].filter((one) => one.checkVisibility()).length`;
        expect(await page.evaluate(headings)).toBe(1);
        await page.evaluate(`location.hash = '#f1'; new Promise((done) => setTimeout(done, 200))`);
        expect(await say()).toBe('Показано: 5000 из 5000');
        expect(page.requested.filter((address) => !address.startsWith('file:'))).toEqual([]);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
