// Words say what colours and shapes say, in a form that can be read.
for (const e of all('.govuk-tag')) if (e.checkVisibility() && !words(e)) fault('a tag says nothing', e);
for (const e of all('.wm-stages__step[aria-current]')) {
  const tags = [...e.querySelectorAll('.govuk-tag'), ...all('.wm-stages__here .govuk-tag')];
  if (isShown(e) && !tags.some((tag) => isShown(tag) && words(tag))) fault('only its colour says that the case is here', e);
}
for (const e of all('.wm-stages__step')) {
  if (isShown(e) && !words(e).includes(': ')) fault('a screen reader does not hear how far this stage is', e);
}
for (const e of all('[aria-invalid="true"], .govuk-form-group--error')) {
  const message = (e.closest('.govuk-form-group') || e).querySelector('.govuk-error-message');
  if (isShown(e) && !(message && isShown(message) && words(message))) fault('only its colour says that there is an error', e);
}
const KEPT_PLAIN = '.govuk-button, .govuk-skip-link, nav, header, footer';
for (const e of all('p a, li a, dd a')) {
  const lines = [e, ...e.querySelectorAll('*')].map((part) => styled(part).textDecorationLine).join();
  if (isShown(e) && !e.closest(KEPT_PLAIN) && !lines.includes('underline')) fault('only its colour says that it is a link', e);
}
const SAYS_NOTHING = /^(click|tap|press)?\s*(here|more|link|this|read more|\.)?$/i;
for (const e of all('a, button')) {
  const name = words(e) || e.getAttribute('aria-label') || '';
  if (isShown(e) && SAYS_NOTHING.test(name.trim())) fault('its name says nothing', e);
  if (e.target === '_blank' && !/new tab/.test(name)) fault('opens another tab without saying so', e);
}
