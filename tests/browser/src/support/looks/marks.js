// The page says by its marks what it shows: headings, groups, hints, errors.
for (const e of all('main :not(h1, h2, h3, h4, legend, label, caption)')) {
  const isDrawnAsOne = /govuk-heading|govuk-caption/.test(e.className) || (ownText(e) && Number(styled(e).fontWeight) >= 700 && parseFloat(styled(e).fontSize) >= 22);
  const isInOne = e.closest('h1, h2, h3, h4, legend, label, summary, a, button, .govuk-panel, [aria-hidden]');
  if (isShown(e) && isDrawnAsOne && !isInOne) fault('looks like a heading and is none', e);
}
for (const e of all('h1, h2, h3, h4, legend, label, li, dt, caption, th')) {
  if (isShown(e) && !words(e) && !e.querySelector('input, svg, img')) fault('is there and says nothing', e);
}
for (const group of all('.govuk-radios, .govuk-checkboxes')) {
  const set = group.closest('fieldset:not([role]), [role="group"], [role="radiogroup"]');
  const legend = set && (set.querySelector('legend') || document.getElementById(set.getAttribute('aria-labelledby')));
  if (isShown(group) && !(legend && words(legend)) && !(set && set.getAttribute('aria-label'))) fault('choices without the question', group);
}
const refers = (id) => all('[aria-describedby]').some((e) => e.getAttribute('aria-describedby').split(/\s+/).includes(id));
for (const e of all('.govuk-hint, .govuk-error-message')) {
  const isItems = e.matches('.govuk-radios__hint, .govuk-checkboxes__hint');
  if (isShown(e) && (isItems || e.closest('.govuk-form-group')) && !refers(e.id)) fault('a hint or an error that no field refers to', e);
}
for (const e of all('label[for]')) if (!document.getElementById(e.htmlFor)) fault('a label of no field', e);
for (const e of all('[placeholder], [accesskey], marquee, blink, [autoplay], center, font')) fault('a mark that is a barrier', e);
for (const e of all('audio, video')) if (!e.paused || e.autoplay) fault('plays by itself', e);
for (const e of document.getAnimations()) {
  const time = e.effect && e.effect.getComputedTiming();
  if (time && time.endTime > 5000 && e.playState === 'running' && isShown(e.effect.target)) fault('moves by itself', e.effect.target);
}
const LANGUAGES = { English: 'en', Cymraeg: 'cy' };
const chosen = all('.wm-languages [aria-current]').map((e) => LANGUAGES[words(e)]);
if (chosen[0] && document.documentElement.lang !== chosen[0]) faults.push('the page is marked as written in another language');
if (chosen[0] && styled(document.documentElement).direction !== 'ltr') faults.push('the page runs in the direction of another language');
for (const e of wholeText()) {
  const own = LANGUAGES[words(e)];
  if (own && ownText(e) && e.closest('[lang]').lang !== own) fault('is not marked as written in its language', e);
}
for (const e of all('img')) if (isShown(e) && /\.(svg|png|jpe?g|webp|gif)$/i.test(e.alt)) fault('its text is the name of a file', e);
for (const e of all('ol, ul')) {
  const isList = [...e.children].every((child) => ['LI', 'SCRIPT', 'TEMPLATE'].includes(child.tagName));
  if (isShown(e) && (!isList || ['none', 'presentation'].includes(e.getAttribute('role')))) fault('a list that is none', e);
}
for (const e of wholeText()) {
  const s = styled(e);
  const height = parseFloat(s.lineHeight) / parseFloat(s.fontSize);
  const isLong = words(e).length > 80;
  if (isForEars(e)) continue;
  if (parseFloat(s.fontSize) < 14) fault('letters of ' + s.fontSize, e);
  if (s.textTransform === 'uppercase' || (isLong && s.fontStyle === 'italic')) fault('capitals or italics', e);
  if (s.textAlign === 'justify') fault('justified text', e);
  if (isLong && height < 1.2) fault('lines too close', e);
  if (isLong && s.display !== 'inline' && e.getBoundingClientRect().width > parseFloat(s.fontSize) * 41) fault('lines too long', e);
  if (/^[•*–-]\s/.test(e.textContent)) fault('a list without its mark', e);
}
