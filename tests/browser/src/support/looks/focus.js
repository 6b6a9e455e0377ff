// Whoever uses the keyboard sees where they are: with the focus a part looks different, and not by its text alone.
const areForced = matchMedia('(forced-colors: active)').matches;
const drawn = (e, part) => {
  const s = styled(e, part);
  const outline = s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2 ? '' : s.outline;
  const borders = [s.borderTopWidth, s.borderTopColor, s.borderBottomWidth, s.borderBottomColor];
  // Forced colours take shadows and backgrounds away.
  return [outline, ...borders, ...(areForced ? [] : [s.boxShadow, s.backgroundColor])].join();
};
// A radio button itself is not drawn: its label is.
const look = (e) => [drawn(e), ...[...(e.labels || [])].map((label) => drawn(label, '::before'))].join();
const before = document.activeElement;
for (const e of all('a[href], a[role="link"], button, input, select, textarea, summary')) {
  if (!isShown(e) || e.disabled) continue;
  if (e.tabIndex < 0) fault('the keyboard does not come to it', e);
  e.blur();
  const without = look(e);
  e.focus({ preventScroll: true, focusVisible: true });
  if (document.activeElement === e && look(e) === without) fault('with the focus it looks as without', e);
}
if (before) before.focus({ preventScroll: true });
for (const e of all('[tabindex="0"]')) {
  if (!e.matches('a, button, input, select, textarea, summary, [role]')) fault('the keyboard comes to what does nothing', e);
}
for (const e of all('a:not([href]):not([role])')) if (isShown(e)) fault('a link that leads nowhere', e);
