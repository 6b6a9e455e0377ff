// The order of the keyboard and of a screen reader is the order that is seen.
const box = (e) => e.getBoundingClientRect();
const isPinned = (e) => {
  for (let up = e; up; up = up.parentElement) if (['sticky', 'fixed', 'absolute'].includes(styled(up).position)) return true;
  return false;
};
const isBefore = (b, a) => {
  const [first, second] = [box(a), box(b)];
  if (!first.width || !second.width) return false;
  if (second.bottom <= first.top + 1) return second.left < first.right && first.left < second.right;
  const shared = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  const isOneRow = shared > Math.min(first.height, second.height) / 2;
  const [left, right] = document.dir === 'rtl' ? [second, first] : [first, second];
  return isOneRow && right.right <= left.left + 1;
};
const inOrder = (parts, what) => {
  const seen = parts.filter((e) => isShown(e) && !isForEars(e) && !isPinned(e));
  seen.slice(1).forEach((e, at) => isBefore(e, seen[at]) && fault(what + ' ' + named(seen[at]), e));
};
inOrder(all('a[href], a[role="link"], button, input, select, textarea, summary'), 'the keyboard comes to it after');
inOrder(all('h1, h2, h3, p, li, dt, dd, legend, label').filter(ownText), 'a screen reader reads it after');
const bar = all('.wm-bar > *').filter((e) => isShown(e) && !isForEars(e));
bar.slice(1).forEach((e, at) => isBefore(e, bar[at]) && fault('the bar has it after ' + named(bar[at]), e));
