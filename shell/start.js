// Starts the app once all of its files are there.

import { waymark } from './app.js';
import { tellTooOld } from './failure.js';

/**
 * A small module with all that the build needs: reference types, bulk memory, several results, sign
 * extension, conversions that do not trap. (module (table 1 externref) (memory 1) (func (result i32 i32)
 * (memory.fill …) (i32.extend8_s …) (i32.trunc_sat_f64_s …)))
 */
const NEEDS = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 0, 2, 127, 127, 3, 2, 1, 0, 4, 4, 1, 111, 0, 1, 5, 3, 1, 0, 1,
  10, 27, 1, 25, 0, 65, 0, 65, 0, 65, 0, 252, 11, 0, 65, 0, 192, 68, 0, 0, 0, 0, 0, 0, 0, 0, 252, 2, 11,
];

/** A person does not press sooner after the first paint. */
const FIRST_PRESS_MS = 150;

const script = document.querySelector('script[data-app]');
const sheet = document.querySelector('link[data-later]');

function isTooOld() {
  const knows = typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array(NEEDS));
  return !knows || !('noModule' in script);
}

/** The browser has the file, and has checked its integrity. */
function loaded(element) {
  return new Promise((load, refuse) => {
    element.onload = load;
    element.onerror = () => refuse(new Error(element.src || element.href));
  });
}

/** The app's script has run. */
const scripted = () => (window.waymarkStart ? undefined : loaded(script));

/** One that was refused is there too, and empty, a moment before that is told. */
const hasStyles = () => sheet.sheet && sheet.sheet.cssRules.length > 0;

/** The style sheet holds nothing back: what is seen first has its styles in the page. */
const styled = () => (sheet && !hasStyles() ? loaded(sheet) : undefined);

/** What is seen first works without the app, whose start would hold back the first press. */
function seen() {
  const isFirst = document.documentElement.className === 'wm-first';
  return new Promise((then) => {
    setTimeout(then, isFirst ? FIRST_PRESS_MS : 0);
  });
}

export function start() {
  if (isTooOld()) {
    tellTooOld();
    return;
  }
  if (window.waymarkBroken) {
    waymark.failed();
    return;
  }
  Promise.all([window.waymarkWasm, scripted(), styled(), seen()])
    .then((all) => {
      const response = all[0];
      if (!response.ok) throw new Error(`WASM: ${response.status}`);
      // A browser that draws late would ask after the app, and a reload would go on in nobody's hands.
      window.waymarkAsk();
      return window.waymarkStart({ module_or_path: response });
    })
    .catch(waymark.failed);
}
