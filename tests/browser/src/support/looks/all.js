// What the checks share. Each check adds to `faults`.
const faults = [];
const all = (css) => [...document.querySelectorAll(css)];
const words = (e) => (e.textContent || e.value || '').trim().replace(/\s+/g, ' ');
const named = (e) => (e.id ? '#' + e.id : e.tagName.toLowerCase() + '.' + e.className) + ' “' + words(e).slice(0, 50) + '”';
const fault = (what, e) => faults.push(what + ': ' + named(e));
const isShown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
const styled = (e, part) => getComputedStyle(e, part);
const ownText = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
// Of parts that are there for screen readers alone.
const isForEars = (e) => Boolean(e.closest('.govuk-visually-hidden, .govuk-skip-link'));
const wholeText = () => all('body *').filter((e) => ownText(e) && isShown(e));
