// The first screens in another language, before they are seen.

import { byId } from './page.js';

/** `[999]` in a text is a number to tap: its place in the page stays. */
function put(element, text) {
  const parts = text.split(/[[\]]/);
  if (parts.length === 1) {
    element.textContent = text;
    return;
  }
  element.firstChild.data = parts[0];
  element.lastChild.data = parts[2];
}

/** The languages on offer: the one that is spoken is no link. */
function mark(language) {
  for (const name of Array.from(document.querySelectorAll('.wm-languages li > *'))) {
    const tag = name.getAttribute('data-lang');
    const is = document.createElement(tag === language ? 'span' : 'a');
    is.textContent = name.textContent;
    is.setAttribute('data-lang', tag);
    if (tag === language) is.setAttribute('aria-current', 'true');
    else {
      is.className = 'govuk-link';
      is.lang = tag;
      is.setAttribute('role', 'link');
      is.tabIndex = 0;
    }
    name.parentNode.replaceChild(is, name);
  }
}

function translate(texts, language) {
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const text = (key, then) => texts[key] && then(texts[key]);
  for (const element of all('[data-text]')) {
    text(element.getAttribute('data-text'), (found) => put(element, found));
  }
  for (const element of all('[data-label]')) {
    text(element.getAttribute('data-label'), (found) => element.setAttribute('aria-label', found));
  }
  for (const element of all('[id^=shell-]')) {
    text(element.id.replace('-', '.'), (found) => put(element, found));
  }
  mark(language);
  document.documentElement.lang = language;
  document.documentElement.dir = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr';
}

/** Shows the first screens in the language of the link that led here. Without its words the app decides. */
export function speak() {
  const root = document.documentElement;
  const early = window.waymarkEarly;
  if (root.className !== 'wm-first-later' || !early) return;
  early.words
    .then((json) => {
      translate(JSON.parse(json), early.language);
      root.className = 'wm-first';
    })
    .catch(() => {});
}
