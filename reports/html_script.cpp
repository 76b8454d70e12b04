// The page's behaviour: views, filters, keys, the two sides that scroll to each other, copying. Without it
// the page is all there, one view below the other. Texts are read once, so that a filter over ten thousand
// claims is one pass.
#include "reports/html_parts.hpp"

namespace claimcheck {

std::string_view html_early_script() { return "document.documentElement.classList.add('scripted')"; }

std::string_view html_script() {
  return R"js(
'use strict';
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const one = (id) => document.getElementById(id);
  const root = document.documentElement;
  const views = all('.view');
  const tabs = all('[role=tab]');
  const items = all('.item');
  const filters = ['verdict', 'rule', 'file'].map(one).filter(Boolean);
  let texts = null;
  let lit = [];
  one('bar').hidden = false;

  const current = () => views.find((view) => view.classList.contains('open'));
  function count() {
    const view = current();
    if (!view) return;
    const of = all('.item', view);
    const shown = of.filter((item) => !item.hidden).length;
    one('count').textContent = shown === of.length ? '' : shown + ' of ' + of.length + ' shown';
  }
  function open(view) {
    views.forEach((each) => each.classList.toggle('open', each === view));
    tabs.forEach((tab) => {
      const on = tab.getAttribute('aria-controls') === view.id;
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
    });
    count();
  }

  function filter() {
    const words = one('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length && !texts) texts = items.map((item) => item.textContent.toLowerCase());
    const chosen = filters.filter((select) => select.value);
    items.forEach((item, i) => {
      const fits = chosen.every((select) => {
        const has = item.dataset[select.id];
        return has === select.value || (select.id === 'rule' && has.split(' ').includes(select.value));
      }) && words.every((word) => texts[i].includes(word));
      if (item.hidden === fits) item.hidden = !fits;
    });
    all('.group,.block').forEach((box) => { box.hidden = !box.querySelector('.item:not([hidden])'); });
    const files = new Set(all('.ledger .item:not([hidden])').map((item) => item.dataset.file));
    all('h3.file').forEach((title) => { title.hidden = !files.has(title.dataset.file); });
    count();
  }

  const texts_ = all('.text');
  const picker = document.createElement('select');
  function show(text) {
    texts_.forEach((each) => { each.hidden = each !== text; });
    picker.value = text.id;
  }
  if (texts_.length > 0) {
    picker.setAttribute('aria-label', 'Source');
    texts_.forEach((text) => picker.add(new Option(text.dataset.name, text.id)));
    picker.addEventListener('change', () => show(one(picker.value)));
    one('texts').querySelector('h2').append(' ', picker);
    show(texts_[0]);
  }

  function light(elements) {
    lit.forEach((element) => element.classList.remove('on'));
    lit = elements.filter(Boolean);
    lit.forEach((element) => element.classList.add('on'));
  }
  // A cited span is what follows its anchor up to the end of the span: every piece that leads back to the claim.
  const pieces = (claim, anchor) => {
    const text = anchor && anchor.closest('.text');
    return text ? all('a[href="#' + claim + '"]', text) : [];
  };
  function reveal(target, focus) {
    const view = target.closest('.view');
    if (view && view !== current()) open(view);
    const item = target.closest('.item');
    if (item && item.hidden) { one('search').value = ''; filters.forEach((select) => { select.value = ''; }); filter(); }
    const text = target.closest('.text');
    if (text) show(text);
    const still = matchMedia('(prefers-reduced-motion:reduce)').matches;
    target.scrollIntoView({block: text || item && item.localName === 'li' ? 'center' : 'start', behavior: still ? 'auto' : 'smooth'});
    if (focus) (item || text || target).focus({preventScroll: true});
  }
  function follow(id) {
    const target = one(id);
    if (!target) return false;
    const cited = /^q(\d+)-/.exec(id);
    if (cited) {
      const claim = one('c' + cited[1]);
      light([claim, ...pieces('c' + cited[1], target)]);
    } else if (/^c\d+$/.test(id)) {
      const anchor = document.querySelector('[id^="q' + id.slice(1) + '-"]');
      light([target, ...pieces(id, anchor)]);
    } else {
      light([target.closest('article')]);
    }
    reveal(target, /^[fc]\d+$/.test(id));
    return true;
  }

  function go(step) {
    const list = all('.item', current() || document).filter((item) => !item.hidden);
    if (!list.length) return;
    const at = list.indexOf(document.activeElement.closest('.item'));
    const next = list[Math.min(Math.max(at + step, 0), list.length - 1)];
    next.tabIndex = -1;
    next.focus({preventScroll: true});
    next.scrollIntoView({block: next.localName === 'li' ? 'center' : 'start'});
    const cite = next.querySelector('a.cite[href^="#q"]');
    if (cite) light([next, ...pieces(next.id, one(cite.hash.slice(1)))]);
    if (cite) { const anchor = one(cite.hash.slice(1)); show(anchor.closest('.text')); anchor.scrollIntoView({block: 'center'}); }
  }

  function copy(button) {
    const pre = button.parentElement.querySelector('pre');
    const done = () => { button.textContent = 'Copied'; setTimeout(() => { button.textContent = 'Copy'; }, 1500); };
    const select = () => {
      const range = document.createRange();
      range.selectNodeContents(pre);
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      if (document.execCommand('copy')) done();
    };
    if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(pre.textContent).then(done, select);
    else select();
  }
  function theme() {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme:dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  }

  tabs.forEach((tab, i) => {
    tab.addEventListener('click', () => open(one(tab.getAttribute('aria-controls'))));
    tab.addEventListener('keydown', (event) => {
      const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
      if (!step) return;
      const next = tabs[(i + step + tabs.length) % tabs.length];
      next.click();
      next.focus();
    });
  });
  views.forEach((view) => view.setAttribute('role', 'tabpanel'));
  let waiting = 0;
  one('search').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 80); });
  filters.forEach((select) => select.addEventListener('change', filter));
  one('theme').addEventListener('click', theme);
  document.addEventListener('click', (event) => {
    const target = event.target;
    if (target.classList.contains('copy')) return copy(target);
    const link = target.closest('a[href^="#"]');
    if (link) {
      const hash = link.getAttribute('href');
      if (follow(hash.slice(1))) { event.preventDefault(); history.replaceState(null, '', hash); }
      return;
    }
    const row = target.closest('li.row');
    const cite = row && String(getSelection()) === '' && row.querySelector('a.cite');
    if (cite) follow(cite.hash.slice(1));
  });
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === 'Escape' && typing) { event.target.blur(); return; }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') go(1);
    else if (event.key === 'k') go(-1);
    else if (event.key === 't') theme();
    else if (event.key === '/') { event.preventDefault(); one('search').focus(); }
    else if (/^[1-9]$/.test(event.key) && tabs[event.key - 1]) tabs[event.key - 1].click();
  });
  addEventListener('hashchange', () => follow(location.hash.slice(1)));
  if (views.length > 0) open(views[0]);
  if (location.hash.length > 1) follow(location.hash.slice(1));
})();
)js";
}

}  // namespace claimcheck
