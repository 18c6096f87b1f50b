/** The page's look: light and dark as the reader's system has it, and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1d2327; --faint: #5f6b73; --line: #d8dde1;
  --panel: #f5f7f8; --error: #b3201d; --warning: #8a5a00; --info: #1f5fa8; --good: #1a6b33; }
@media (prefers-color-scheme: dark) { :root { --ground: #15191c; --ink: #e4e8ea; --faint: #98a4ab;
  --line: #343c42; --panel: #1d2327; --error: #ff8f87; --warning: #f0b74d; --info: #83b8f5; --good: #7fd197; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; overflow-wrap: anywhere; }
h4 { font-size: .9rem; font-weight: 400; margin: 0; }
h4 a, .faint { color: var(--faint); }
a { color: var(--info); }
code, pre { font-family: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .85rem; }
pre { background: var(--panel); margin: .25rem 0 .5rem; padding: .5rem; overflow-x: auto; line-height: 1.35; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .75rem .25rem 0; text-align: left; }
.count { text-align: right; }
article { border-left: 4px solid var(--line); margin: 1rem 0; padding: .1rem 0 .1rem 1rem;
  content-visibility: auto; contain-intrinsic-size: auto 14rem; scroll-margin-top: 8rem; }
section { scroll-margin-top: 8rem; }
article:target { background: var(--panel); }
article.error { border-color: var(--error); }
article.warning { border-color: var(--warning); }
article.info { border-color: var(--info); }
.kind { font-weight: 600; }
.error .kind, span.error, td.error { color: var(--error); }
.warning .kind, span.warning, td.warning { color: var(--warning); }
.info .kind, span.info, td.info, .related { color: var(--info); }
.message { font-weight: 600; margin: .1rem 0 .5rem; }
.place { margin: .25rem 0; overflow-wrap: anywhere; }
.suggestion ins { color: var(--good); text-decoration: none; font-weight: 600; }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 2px solid var(--line); }
details { margin: .35rem 0; }
summary { cursor: pointer; }
.rules { columns: 2 26rem; }
.links { columns: 3 16rem; font-size: .85rem; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: 1rem 0; padding: .75rem;
  background: var(--panel); }
@media (min-width: 60rem) and (min-height: 40rem) { form { position: sticky; top: 0; z-index: 1; } }
form[hidden] { display: none; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: .75rem; flex-wrap: wrap; }
legend { float: left; margin-right: .75rem; color: var(--faint); }
form > label { display: grid; font-size: .85rem; color: var(--faint); }
select { max-width: 16rem; }
select, input[type=search], button { font: inherit; padding: .15rem .4rem; }
footer { margin-top: 3rem; color: var(--faint); font-size: .85rem; }
@media print {
  :root { color-scheme: light; --ground: #fff; --ink: #000; --faint: #444; --line: #999; --panel: #fff;
    --error: #8f0000; --warning: #6b4500; --info: #003f80; --good: #00521c; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  form, #rules ul { display: none; }
  pre { white-space: pre-wrap; border: 1px solid var(--line); }
  article { content-visibility: visible; break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
