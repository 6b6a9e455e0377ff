// No box cuts its text or lets it run over what follows, at the usual size and at twice that.
const MARK = '.wm-bar__name';
const clips = (way) => way === 'hidden' || way === 'clip';
// Where its own letters end.
const textEnd = (e) => {
  const range = document.createRange();
  const texts = [...e.childNodes].filter((n) => n.nodeType === 3 && n.data.trim());
  const ends = texts.map((n) => (range.selectNodeContents(n), range.getBoundingClientRect().bottom));
  return Math.max(-Infinity, ...ends);
};
const look = (size) => {
  for (const e of all('body *')) {
    if (!isShown(e) || isForEars(e) || e.closest(MARK) || !words(e) || ['TEXTAREA', 'SELECT', 'OPTION', 'INPUT'].includes(e.tagName)) continue;
    const s = styled(e);
    if (s.display === 'inline' || e.clientHeight <= 2) continue;
    const isLow = e.scrollHeight > e.clientHeight + 3;
    const isNarrow = e.scrollWidth > e.clientWidth + 3;
    if ((clips(s.overflowY) && isLow) || (clips(s.overflowX) && isNarrow)) fault('cuts its text at ' + size, e);
    else if (isLow && textEnd(e) > e.getBoundingClientRect().bottom + parseFloat(s.fontSize) / 2) fault('its text runs over its box at ' + size, e);
  }
};
const root = document.documentElement;
look('the usual size');
root.style.fontSize = '200%';
look('twice the size');
root.style.fontSize = '';
