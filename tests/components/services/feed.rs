//! A fake feed behind the browser's `fetch`, so that the portal really reads it.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsValue;

/// Answers with the list of services or one whole service; anything else is a 404.
const ANSWER: &str = "
    const feed = this;
    const path = new URL(request.url).pathname;
    const id = path.split('/services/')[1];
    const body = path.endsWith('/services') ? feed.list : id && feed[id];
    const status = feed.status || (body ? 200 : 404);
    return Promise.resolve(new Response(status === 200 ? body : '{}', { status }));
";

/// The feed. Dropping it restores the browser's own `fetch`.
pub struct Feed {
    told: Object,
    fetch: JsValue,
}

impl Feed {
    /// A feed of these services, as JSON.
    pub fn of(services: &[String]) -> Self {
        let told = Object::new();
        set(
            &told,
            "list",
            &format!(r#"{{"contents": [{}]}}"#, services.join(",")).into(),
        );
        let answer = Function::new_with_args("request", ANSWER).bind0(&told);
        let fetch = Reflect::get(&js_sys::global(), &"fetch".into()).unwrap();
        set(&js_sys::global(), "fetch", &answer);
        Self { told, fetch }
    }

    /// Says from now on that there are more pages than anybody reads.
    pub fn never_ends(&self, services: &[String]) {
        let contents = services.join(",");
        let page = format!(r#"{{"total_pages": 1000, "contents": [{contents}]}}"#);
        set(&self.told, "list", &page.into());
    }

    /// Answers 503 from now on.
    pub fn fail(&self) {
        set(&self.told, "status", &503.into());
    }

    /// Answers normally again.
    pub fn mend(&self) {
        set(&self.told, "status", &JsValue::UNDEFINED);
    }

    /// Adds the whole form of one service.
    pub fn tell(&self, id: &str, service: &str) {
        set(&self.told, id, &service.into());
    }
}

impl Drop for Feed {
    fn drop(&mut self) {
        set(&js_sys::global(), "fetch", &self.fetch);
    }
}

/// A service for the whole country with one term, one number and further fields.
pub fn service(name: &str, mark: &str, more: &str) -> String {
    format!(
        r#"{{"id": "{name}", "name": "{name}", "description": "<b>We</b> help.",
            "service_areas": [{{"name": "England"}}], {more}
            "phones": [{{"number": "020 7946 0000"}}],
            "attributes": [{{"taxonomy_term_id": "wm-{mark}"}}]}}"#
    )
}

fn set(target: &JsValue, name: &str, value: &JsValue) {
    Reflect::set(target, &name.into(), value).unwrap();
}
