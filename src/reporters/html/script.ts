/**
 * The page's script: narrows the findings to what the form asks for and hides headings with nothing
 * below them. It works on what is there; without it the whole page is shown. It must hold no `<` and
 * no `&`, so that the page is also well-formed XML.
 */
export const SCRIPT = `'use strict';
const form = document.getElementById('filters');
const shown = document.getElementById('shown');
const articles = [...document.querySelectorAll('article')].map((element) => ({
  element,
  data: element.dataset,
  text: element.textContent.toLowerCase(),
}));
const groups = [...document.querySelectorAll('.group')].reverse();
const words = shown.dataset.words.split('#');
const narrow = () => {
  const asked = new FormData(form);
  const levels = asked.getAll('severity');
  const text = String(asked.get('text')).trim().toLowerCase();
  const fits = ({ data, text: own }) => [
    levels.includes(data.severity),
    ['project', 'rule', 'file'].every((name) => [data[name], ''].includes(asked.get(name) ?? '')),
    own.includes(text),
  ].every(Boolean);
  let count = 0;
  for (const article of articles) {
    const isShown = fits(article);
    article.element.hidden = !isShown;
    count += Number(isShown);
  }
  for (const group of groups) group.hidden = !group.querySelector('article:not([hidden])');
  shown.value = [words[0], count, words[1], articles.length, words[2]].join('');
};
let waiting;
const narrowSoon = () => {
  clearTimeout(waiting);
  waiting = setTimeout(narrow, 100);
};
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.closest('[hidden]')) return;
  form.reset();
  narrow();
  target.scrollIntoView();
};
form.addEventListener('input', narrowSoon);
form.addEventListener('reset', () => setTimeout(narrow));
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', reveal);
form.hidden = false;
narrow();
`;
