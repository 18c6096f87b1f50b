import { formFor } from '../../src/render/forms.ts';
import { readMarkup } from '../../src/render/markup/markup.ts';
import { pageProfile } from '../../src/render/profile/profiles.ts';
import { writeDocx } from '../../src/render/writers/docx/docx.ts';
import { plainLines } from '../../src/render/writers/plain.ts';

/**
 * The nearest that engines of tags in Word files can do: the same two tables on the same pages, each row
 * a turn of a loop, every cell plain text with line breaks. No tables within cells, no numbered lists
 * that begin anew, no bands: those need paid modules or XML by hand.
 */
const MARKUP = `<page><h1>{title}</h1>
  <table columns="6 26 68"><tr><td>{#passport}{number}</td><td>{label}</td><td>{text}{/passport}</td></tr></table></page>
<page orientation="landscape"><h1>{title}</h1>
  <table columns="6 32 16 24 22"><tr><td>{#plan}{number}</td><td>{name}</td><td>{term}</td><td>{result}</td><td>{executors}{/plan}</td></tr></table></page>`;

/** Their template, as a Word file. */
export function rivalTemplate() {
  return writeDocx(readMarkup(MARKUP, 'rivals'), {
    profile: pageProfile(),
    properties: { title: 'Template', project: 'bench', version: '1' },
  });
}

/** Their data: the cells of our own documents as texts, worked out beforehand and not timed. */
export async function rivalData(views, templates) {
  const [passport, plan] = await Promise.all(
    views.map(async (view) => {
      const form = await formFor(view, templates);
      const { tree } = form.outputs.find(({ format }) => format === 'docx').fill(view.data);
      const tables = tree.sections.flatMap(({ blocks }) =>
        blocks.filter((one) => one.type === 'table'),
      );
      return tables.flatMap(({ rows }) =>
        rows.map(({ cells }) => cells.map(({ blocks }) => plainLines(blocks).join('\n'))),
      );
    }),
  );
  const [{ title }] = views;
  return {
    title,
    passport: passport.map(([number = '', label = '', ...text]) => ({
      number,
      label,
      text: text.join('\n'),
    })),
    plan: plan.map(([number = '', name = '', term = '', result = '', executors = '']) => ({
      number,
      name,
      term,
      result,
      executors,
    })),
  };
}
