// Hands over what a journey asks for in a page.

addEventListener('browser-tab', (event) => {
  (globalThis.browser ?? chrome).runtime.sendMessage(event.detail);
});
