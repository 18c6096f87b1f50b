import { createHash } from 'node:crypto';
import { linesReader } from '../frame/text-lines.js';
import type { ReportContext, Reporter } from '../reporter.js';
import { visible } from '../visible.js';
import { wordsOf } from '../words.js';
import { articleOf } from './article.js';
import { escaped } from './escape.js';
import { filterForm } from './filters.js';
import { type Entry, type Group, groupsBy } from './groups.js';
import { projectTable, ruleList } from './overview.js';
import type { PlaceStyle } from './places.js';
import { projectsOf } from './project-of.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** Nothing is fetched and no script runs but the page's own, whatever the findings say. */
function policy(): string {
  const print = createHash('sha256').update(SCRIPT).digest('base64');
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${print}'; base-uri 'none'; form-action 'none'`;
}

function page(lang: string, title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy()}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}</body>
</html>
`;
}

function filesOf({ entries }: Group, style: PlaceStyle): string {
  const files = groupsBy(entries, ({ finding }) => finding.file);
  return files
    .map(({ name, entries: own }) => {
      const articles = own.map((entry) => articleOf(entry, style)).join('');
      return `<section class="group">\n<h3>${escaped(visible(name))}</h3>\n${articles}</section>\n`;
    })
    .join('');
}

function entriesOf({ findings }: Parameters<Reporter>[0], { readText }: ReportContext): Entry[] {
  const projects = projectsOf(findings, readText);
  return findings.map((finding, at) => ({
    anchor: `f${at + 1}`,
    finding,
    project: projects.get(finding.file) ?? '',
  }));
}

/**
 * For people, as one page that needs nothing else: findings by project and file, counts by project and by
 * rule, a form that narrows them. All of it is there without the page's script and on paper.
 */
export const html: Reporter = (report, context) => {
  const words = wordsOf(context.lang);
  const style: PlaceStyle = { words, linesOf: linesReader(context.readText) };
  const entries = entriesOf(report, context);
  const live = entries.filter(({ finding }) => finding.waived === null);
  const waived = entries.filter(({ finding }) => finding.waived !== null);
  const total = live.length > 0 ? words.summary(report.summary) : words.clean(report.summary);
  const head = `<header>\n<h1>${words.page.title}</h1>\n<p>${escaped(total)}</p>\n</header>\n`;
  const footer = `<footer>${escaped(`project-passport ${context.version}`)}</footer>\n`;
  if (entries.length === 0) return page(context.lang, words.page.title, head + footer);
  const projects = groupsBy(live, ({ project }) => project);
  const rules = groupsBy(live, ({ finding }) => finding.rule);
  const sections = projects.map((group, at) => {
    const name = group.name === '' ? words.page.noProject : group.name;
    const files = filesOf(group, style);
    return `<section class="group" id="p${at + 1}">\n<h2>${escaped(name)}</h2>\n${files}</section>\n`;
  });
  const beside = filesOf({ name: '', entries: waived }, style);
  const waivers =
    waived.length === 0
      ? ''
      : `<section class="group" id="waived">\n<h2>${words.page.waived}</h2>\n${beside}</section>\n`;
  const overview =
    live.length === 0
      ? ''
      : projectTable(projects, words) + ruleList(rules, context.rules(), words);
  const main = `<main>\n${sections.join('')}${waivers}</main>\n`;
  const script = `<script>${SCRIPT}</script>\n`;
  const body = head + overview + filterForm(entries, words) + main + footer + script;
  return page(context.lang, words.page.title, body);
};
