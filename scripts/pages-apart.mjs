// The words of a rule are wanted where it has found something or is being explained: the pages of all
// rules become one file of dist/ that is loaded then, and a check that finds nothing reads less code.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const RULES = 'src/rules';
const PAGES = './rule-pages.cjs';
const PAGE = /\.page\.ts$/;

/** Looks a page up when it is read; the fields are those of `RulePage`. */
const LINKS = `
let pages;
const all = () => (pages ??= require('${PAGES}'));
export const pageOf = (key) => ({
  get ru() { return all()[key].ru; },
  get en() { return all()[key].en; },
  get bad() { return all()[key].bad; },
  get good() { return all()[key].good; },
  get options() { return all()[key].options; },
});
`;

/** What a page is exported as: `orderPage` of `order.page.ts`. */
function nameOf(file) {
  const [, name] = /^export const (\w+)/m.exec(readFileSync(file, 'utf8')) ?? [];
  if (name === undefined) throw new Error(`${file} exports no page`);
  return name;
}

/** What the file of pages is built from: every page by the path of its rule, `dates/order`. */
export function pagesEntry(root) {
  const folder = path.join(root, RULES);
  const files = readdirSync(folder, { recursive: true }).filter((file) => PAGE.test(file));
  const lines = files.sort().map((file) => {
    const key = file.split(path.sep).join('/').replace(PAGE, '');
    return `export { ${nameOf(path.join(folder, file))} as '${key}' } from './${RULES}/${key}.page.ts';`;
  });
  return { contents: lines.join('\n'), resolveDir: root };
}

/** Puts in the place of each page one that is looked up in the file of pages. */
export const withPagesApart = {
  name: 'with-pages-apart',
  setup(build) {
    const rules = path.join(build.initialOptions.absWorkingDir, RULES);
    build.onResolve({ filter: /\.page\.js$/ }, ({ path: asked, resolveDir }) => ({
      path: path.join(resolveDir, asked.replace(/js$/, 'ts')),
      namespace: 'page',
    }));
    build.onLoad({ filter: PAGE, namespace: 'page' }, ({ path: file }) => {
      const key = path.relative(rules, file).split(path.sep).join('/').replace(PAGE, '');
      return {
        contents: `import { pageOf } from 'page-links';\nexport const ${nameOf(file)} = pageOf('${key}');`,
      };
    });
    build.onResolve({ filter: /^page-links$/, namespace: 'page' }, () => ({
      path: 'page-links',
      namespace: 'page-links',
    }));
    build.onLoad({ filter: /.*/, namespace: 'page-links' }, () => ({ contents: LINKS }));
    build.onResolve({ filter: /.*/, namespace: 'page-links' }, () => ({
      path: PAGES,
      external: true,
    }));
  },
};
