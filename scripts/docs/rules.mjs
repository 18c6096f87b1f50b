const TITLES = {
  ru: {
    index: 'Правила',
    rule: 'правило',
    severity: 'строгость',
    what: 'что находит',
    other: 'In English',
  },
  en: {
    index: 'Rules',
    rule: 'rule',
    severity: 'severity',
    what: 'what it finds',
    other: 'По-русски',
  },
};

/** Examples without the marks that tests go by. */
function example(text) {
  return `\`\`\`yaml\n${text.trimEnd().replace(/ ?(?:# )?<-$/gm, '  # ←')}\n\`\`\``;
}

function fileOf(lang, family) {
  return `docs/rules/${lang}/${family}.md`;
}

function ruleSection({ id, severity, page }, lang, words) {
  const { title, what, why, fix } = page[lang];
  const options = Object.entries(page.options ?? {}).map(
    ([name, text]) => `- \`${name}\`: ${text[lang]}`,
  );
  return [
    `## ${id}`,
    `**${title}** (${words.severity[severity]})`,
    `${words.what}. ${what}`,
    `${words.why}. ${why}`,
    `${words.fix}. ${fix}`,
    ...(options.length > 0 ? [`${words.options}:\n\n${options.join('\n')}`] : []),
    `${words.bad}:`,
    example(page.bad),
    `${words.good}:`,
    example(page.good),
  ].join('\n\n');
}

function familyOf({ id }) {
  return id.split('/')[0];
}

/** One page for each family of rules and an index, in both languages. */
export function rulePages({ RULES, referenceWords }) {
  const pages = [];
  const families = [...new Set(RULES.map(familyOf))];
  for (const lang of ['ru', 'en']) {
    const words = referenceWords(lang);
    const titles = TITLES[lang];
    const rows = RULES.map(({ id, severity, page }) => {
      const link = `[${id}](${familyOf({ id })}.md#${id.replace('/', '')})`;
      return `| ${link} | ${words.severity[severity]} | ${page[lang].title} |`;
    });
    const head = `| ${titles.rule} | ${titles.severity} | ${titles.what} |\n|---|---|---|`;
    const other = lang === 'ru' ? 'en' : 'ru';
    const index = `# ${titles.index}\n\n[${titles.other}](../${other}/index.md)\n\n${head}\n${rows.join('\n')}\n`;
    pages.push([`docs/rules/${lang}/index.md`, index]);
    for (const family of families) {
      const own = RULES.filter((rule) => familyOf(rule) === family);
      const sections = own.map((rule) => ruleSection(rule, lang, words));
      pages.push([fileOf(lang, family), `# ${family}\n\n${sections.join('\n\n')}\n`]);
    }
  }
  return pages;
}
