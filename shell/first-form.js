// The forms of the first screens: a field that is empty, said next to it and above the heading.

import { byId } from './page.js';

const GROUP = 'govuk-form-group';
const INPUT = 'govuk-input--error';

export const field = (screen) => screen.querySelector('input');

/** Says that the field is empty, and moves the focus to where it is said. */
export function fail(screen) {
  const input = field(screen);
  const error = screen.querySelector('.govuk-error-message');
  error.hidden = false;
  input.classList.add(INPUT);
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', `${input.id}-hint ${error.id}`);
  screen.querySelector(`.${GROUP}`).classList.add(`${GROUP}--error`);
  byId('error-link').textContent = error.textContent;
  byId('error-summary').hidden = false;
  byId('error-summary').focus();
}

/** Takes back what was said. */
export function forgive(screen) {
  const input = field(screen);
  if (!input) return;
  screen.querySelector('.govuk-error-message').hidden = true;
  input.classList.remove(INPUT);
  input.removeAttribute('aria-invalid');
  input.setAttribute('aria-describedby', `${input.id}-hint`);
  screen.querySelector(`.${GROUP}`).classList.remove(`${GROUP}--error`);
  byId('error-summary').hidden = true;
}
