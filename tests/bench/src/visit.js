// What the bench does in a page as a person would: looks for words, presses what says them, types.
// It looks once a frame and presses nothing before the first paint, so that it sees what it presses.
(words) => {
  const plain = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const isShown = (node) => node.getClientRects().length > 0;
  const all = (kinds) => [...document.querySelectorAll(kinds)].filter(isShown);

  const toPress = (text) => all('button, a').find((node) => plain(node) === text);
  const labelsOf = (field) => {
    const ids = (field.getAttribute('aria-labelledby') ?? '').split(' ');
    const named = ids.map((id) => document.getElementById(id)).filter(Boolean);
    return [...field.labels, ...named].map(plain);
  };
  const field = (label) => all('input, select').find((node) => labelsOf(node).includes(label));
  const says = (text) => (document.querySelector('main')?.textContent ?? '').includes(text);

  /** Looks in each frame until there is something. */
  const until = (look) => new Promise((found) => {
    const frame = () => {
      const it = look();
      if (it) found(it);
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  /** Until the tasks before this one are done; asked for inside a frame, until that frame is drawn. */
  const free = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  });
  /** Until what is on the page now is on the screen. */
  const drawn = () => until(() => true).then(free);

  const type = (into, text) => {
    // React looks at what its own setter was told.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(into, text);
    into.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  /** Types, and presses in the next frame. */
  const send = async (label, text) => {
    type(await until(() => field(label)), text);
    await until(() => true);
    toPress(words.send).click();
  };

  const firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const paints = { largest: 0, shift: 0 };
  const watch = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => (paints.largest = entry.startTime));
  watch('layout-shift', (entry) => (paints.shift += entry.hadRecentInput ? 0 : entry.value));

  /** The bytes of each file as they were sent, without headers. */
  const sent = () => {
    const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
    return Object.fromEntries(entries.map((entry) => [entry.name, entry.encodedBodySize]));
  };

  // The memory of the WASM is not part of the heap.
  let memory;
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await own.apply(WebAssembly, given);
      memory ??= (made.instance ?? made).exports.memory;
      return made;
    };
  }

  window.bench = {
    toPress,
    field,
    until,
    drawn,
    wasmBytes: () => memory?.buffer.byteLength ?? 0,

    /** What has been painted and loaded; null before the first screen can be seen. */
    looks() {
      if (!firstPaint() || !toPress(words.signIn)) return null;
      return {
        firstPaint: firstPaint(),
        largestPaint: paints.largest,
        shift: paints.shift,
        bytes: Object.values(sent()).reduce((sum, bytes) => sum + bytes, 0),
      };
    },

    /** From the first screen to the field for the code: when its presses were first answered. */
    async signIn(reference) {
      await until(() => firstPaint() && toPress(words.signIn));
      await until(() => field(words.reference) ?? void toPress(words.signIn)?.click());
      const firstAction = performance.now();
      await send(words.reference, reference);
      await until(() => field(words.code));
      const codeThere = performance.now();
      return { firstAction, firstPaint: firstPaint(), codeThere, began: performance.timeOrigin, sent: sent() };
    },

    /** From the code to the case, and the answers of the backend on the way. */
    async giveCode(code, ofCase) {
      const started = performance.now();
      await send(words.code, code);
      await until(() => says(ofCase));
      const isAnswer = (entry) => entry.startTime >= started && entry.name.includes('/api/');
      const answers = performance.getEntriesByType('resource').filter(isAnswer);
      return {
        took: performance.now() - started,
        answers: answers.map((entry) => [entry.startTime, entry.responseEnd]),
      };
    },

    /** Goes to the reference and back; gives how long each change of screen took. */
    async changeScreens(count) {
      const times = [];
      while (times.length < count) {
        const pressed = await until(() => toPress(words.signIn) ?? toPress(words.back));
        const goes = plain(pressed) === words.signIn;
        const isThere = () => (goes ? field(words.reference) : toPress(words.signIn));
        const started = performance.now();
        pressed.click();
        await free();
        if (!isThere()) {
          await until(isThere);
          await free();
        }
        times.push(performance.now() - started);
      }
      return times;
    },
  };
}
