// The page's behaviour: filters, keys, copying, light and dark. Without it the page is all there, unfiltered.
// The text of each finding is read once, so that a filter over ten thousand of them is one pass.
#include "reports/html_parts.hpp"

namespace claimcheck {

std::string_view html_script() {
  return R"js(
'use strict';
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const one = (id) => document.getElementById(id);
  const articles = all('article');
  let texts = null;
  const levels = all('button[data-level]');
  const tools = one('tools');
  if (!tools) return;
  tools.hidden = false;
  const shown = () => articles.filter((article) => !article.hidden);

  function filter() {
    if (!texts) texts = articles.map((article) => article.textContent.toLowerCase());
    const words = one('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    const rule = one('rule').value;
    const file = one('file').value;
    const off = new Set(levels.filter((b) => b.getAttribute('aria-pressed') === 'false').map((b) => b.dataset.level));
    let count = 0;
    articles.forEach((article, i) => {
      const data = article.dataset;
      const fits = !off.has(data.level) && (!rule || data.rule === rule) && (!file || data.file === file) &&
          words.every((word) => texts[i].includes(word));
      article.hidden = !fits;
      if (fits) ++count;
    });
    one('count').textContent = count + ' of ' + articles.length + ' shown';
  }

  function go(step) {
    const list = shown();
    if (!list.length) return;
    const at = list.indexOf(document.activeElement.closest('article'));
    const next = list[Math.min(Math.max(at + step, 0), list.length - 1)];
    next.focus();
    next.scrollIntoView({block: 'start'});
  }

  function copy(button) {
    const text = button.parentElement.querySelector('pre').textContent;
    const done = () => { button.textContent = 'Copied'; setTimeout(() => { button.textContent = 'Copy'; }, 1500); };
    const select = () => {
      const range = document.createRange();
      range.selectNodeContents(button.parentElement.querySelector('pre'));
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      if (document.execCommand('copy')) done();
    };
    if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(text).then(done, select);
    else select();
  }

  levels.forEach((button) => button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
    filter();
  }));
  let waiting = 0;
  one('search').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 80); });
  ['rule', 'file'].forEach((id) => one(id).addEventListener('change', filter));
  one('theme').addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme:dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  document.addEventListener('click', (event) => {
    if (event.target.classList.contains('copy')) copy(event.target);
  });
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === 'Escape' && typing) { event.target.blur(); return; }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') go(1);
    else if (event.key === 'k') go(-1);
    else if (event.key === '/') { event.preventDefault(); one('search').focus(); }
  });
})();
)js";
}

}  // namespace claimcheck
