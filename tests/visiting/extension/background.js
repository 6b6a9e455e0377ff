// Does with tabs what a person does in the browser's own menus, which no driver can.

const { runtime, sessions, tabs } = globalThis.browser ?? chrome;

const doings = {
  duplicate: (tab) => tabs.duplicate(tab.id),
  reopen: () => sessions.restore(),
};

runtime.onMessage.addListener((wanted, sender) => {
  doings[wanted](sender.tab);
});
