// Types a phrase into a field letter by letter. Each time runs from the input event until the page is
// idle again: a message posted right after the event arrives once all effects have run.
async (field, phrase) => {
  const free = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  const times = [];
  for (let end = 1; end <= phrase.length; end++) {
    await new Promise(requestAnimationFrame);
    await free();
    field.value = phrase.slice(0, end);
    const started = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await free();
    document.body.getBoundingClientRect();
    times.push(performance.now() - started);
  }
  return times;
}
