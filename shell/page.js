// The page, as the shell's parts read it. Nothing here or in the other parts is newer than Safari 12 and
// Chrome 60 know: the way out must work where the app cannot.

export const byId = (id) => document.getElementById(id);

/** The words of an element, in the language of the page. */
export function words(id) {
  const element = byId(id);
  return element ? element.textContent : '';
}

/** The prefix of the backend's addresses: from the settings, once they are there. */
export const api = () =>
  window.waymarkApi || document.querySelector('meta[name=waymark-api]').content;

/** Runs one step after the other. One that fails does not stop the next. */
export function inAnyCase(...steps) {
  for (const step of steps) {
    try {
      step();
    } catch (failure) {
      // The next step matters more than why this one failed.
    }
  }
}

/** Takes everything off the page but one element. */
export function removeAllBut(kept) {
  for (const node of Array.from(document.body.childNodes)) {
    if (node !== kept) document.body.removeChild(node);
  }
}

/** All styles, once the app draws: before, they would only cost time. */
export function useStyles() {
  const sheet = document.querySelector('link[data-later]');
  if (sheet) sheet.media = 'all';
}
