// What is seen is heard and what is heard is seen, but for what the styles mark as meant for screen readers.
// The eye gets a copy of what the ear gets elsewhere, or a sign for it.
const SEEN_TWICE = '.wm-stages__here, .wm-stages__names, .wm-stages__step, .wm-fits, .wm-count, .govuk-warning-text__icon';
const isSeen = (e) => {
  const box = e.getBoundingClientRect();
  for (let up = e; up; up = up.parentElement) {
    const s = styled(up);
    if (Number(s.opacity) < 0.2 || s.clipPath.startsWith('inset(50%') || s.clip === 'rect(0px, 0px, 0px, 0px)') return false;
    const isTiny = up.offsetWidth <= 2 || up.offsetHeight <= 2;
    if (isTiny && s.overflow === 'hidden' && s.display !== 'inline') return false;
  }
  const s = styled(e);
  const isOnPage = box.right + scrollX > 0 && box.bottom + scrollY > 0 && box.left < innerWidth;
  return isOnPage && parseFloat(s.fontSize) >= 8 && parseFloat(s.textIndent) > -500 && !s.color.endsWith(', 0)');
};
for (const e of wholeText()) {
  const isHeard = !e.closest('[aria-hidden="true"]');
  if (isHeard && !isSeen(e) && !isForEars(e)) fault('is read out and not seen', e);
  if (!isHeard && isSeen(e) && !e.closest(SEEN_TWICE)) fault('is seen and not read out', e);
}
for (const e of all('.govuk-visually-hidden')) {
  if (isShown(e) && isSeen(e)) fault('is meant for screen readers alone and is seen', e);
}
for (const e of all('body *')) {
  const drawn = ['::before', '::after'].map((part) => styled(e, part).content);
  // Screen readers disagree on whether to read it, and no language changes it.
  if (isShown(e) && drawn.some((content) => /[a-z]{2}/i.test((content.match(/"[^"]*"/g) || []).join('')))) fault('the styles write words', e);
}
