//! What a screen must keep to and axe-core does not look at: sizes of what is pressed, ids, lists, names.

use serde_json::Value;

use super::page::Page;

/// The faults of the page as it is now, on a phone.
const LOOK: &str = r#"
const TOUCH_PX = 44;
const faults = [];
const closed = [...document.querySelectorAll('details:not([open])')];
closed.forEach(one => { one.open = true; });
const all = selector => [...document.querySelectorAll(selector)].filter(one => one.checkVisibility());
const says = one => one.textContent.trim().replace(/\s+/g, ' ');
const fault = (what, one) => faults.push(`${what}: ${one.outerHTML.slice(0, 160)}`);

// A link in a sentence stands among other words than those of links.
function isInSentence(link) {
    const block = link.closest('p, li, dd')?.cloneNode(true);
    if (!block || getComputedStyle(link).display !== 'inline') return false;
    block.querySelectorAll('a, .govuk-visually-hidden').forEach(one => one.remove());
    return /[^\s.,·:]/.test(says(block));
}
const fields = 'input:not([type=radio]):not([type=checkbox]), select, textarea';
for (const one of all(`a, button, summary, ${fields}`)) {
    const { width, height: own } = one.getBoundingClientRect();
    // What is drawn around it takes presses too.
    const around = getComputedStyle(one, '::after');
    const more = around.position === 'absolute' ? -parseFloat(around.top) - parseFloat(around.bottom) : 0;
    const height = own + Math.max(0, more || 0);
    const isHidden = width <= 1;
    const isSmall = height < TOUCH_PX - 0.5;
    if (isSmall && !isHidden && !(one.localName === 'a' && isInSentence(one))) fault(`${height} px`, one);
}

const ids = new Set();
for (const one of document.querySelectorAll('[id]')) {
    if (ids.has(one.id)) fault('id twice', one);
    ids.add(one.id);
}
for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']) {
    for (const one of document.querySelectorAll(`[${name}]`)) {
        const gone = one.getAttribute(name).split(' ').filter(id => !ids.has(id));
        if (gone.length) fault(`${name} names what is not there`, one);
    }
}

for (const list of all('ul, ol')) {
    const isPlain = getComputedStyle(list).listStyleType === 'none';
    if (isPlain && list.getAttribute('role') !== 'list' && !list.closest('nav')) fault('no list for Safari', list);
}

for (const one of all('dd')) {
    const only = one.children.length === 1 && one.childNodes.length === 1 ? one.firstElementChild : null;
    if (only && /^(div|p)$/.test(only.localName) && !only.children.length) fault('its text is not straight in it', one);
}

const forms = all('form');
for (const form of forms) {
    if (forms.length > 1 && !form.ariaLabel && !form.hasAttribute('aria-labelledby')) fault('a form without a name', form);
}

const names = new Map();
for (const link of all('#app a[role=link]').filter(link => !link.closest('nav'))) {
    const name = link.getAttribute('aria-label') ?? says(link);
    if (names.has(name)) fault('the same name as another link', link);
    names.set(name, link);
}
for (const link of document.querySelectorAll('a[href="/"], a:not([href]):not([role=link])')) fault('a link to the start page', link);
closed.forEach(one => { one.open = false; });
return faults;
"#;

impl Page {
    /// What is wrong with the page as it is now, beside what axe-core finds.
    pub async fn faults_of_markup(&self) -> Vec<String> {
        let found = self.script(LOOK, vec![]).await;
        let found = found.as_array().expect("a list of faults").iter();
        found.filter_map(Value::as_str).map(str::to_owned).collect()
    }
}
