function optionRow({ flags, text, choices }, lang) {
  const allowed = choices === undefined ? '' : ` (${choices.join(', ')})`;
  return `| \`${flags}\` | ${text[lang]}${allowed} |`;
}

function section({ name, args, summary, options, examples }, lang, { titles }) {
  const usage = ['passport', name, ...args].join(' ');
  const table =
    options.length > 0
      ? `| | |\n|---|---|\n${options.map((o) => optionRow(o, lang)).join('\n')}`
      : '';
  const lines = examples.map((one) => `# ${one[lang]}\n${one.line}`).join('\n\n');
  return [
    `## ${name}`,
    summary[lang],
    `\`${usage}\``,
    ...(table === '' ? [] : [table]),
    `${titles.examples}\n\n\`\`\`sh\n${lines}\n\`\`\``,
  ].join('\n\n');
}

/** The commands with their options and examples, in both languages. */
export function commandPages({ COMMANDS, cliWords }) {
  return ['ru', 'en'].map((lang) => {
    const words = cliWords(lang);
    const title = lang === 'ru' ? 'Команды' : 'Commands';
    const common = Object.entries(words.global)
      .filter(([name]) => name !== 'version' && name !== 'help')
      .map(([name, text]) => `| \`--${name}\` | ${text} |`);
    const every = lang === 'ru' ? 'У каждой команды:' : 'Every command takes:';
    const sections = COMMANDS.map((command) => section(command, lang, words));
    const text = [`# ${title}`, every, `| | |\n|---|---|\n${common.join('\n')}`, ...sections].join(
      '\n\n',
    );
    return [`docs/commands/${lang}.md`, `${text}\n`];
  });
}
