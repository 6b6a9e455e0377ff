//! A file that exists in memory only, for the person to save.

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{Blob, BlobPropertyBag, Url};

/// A file in memory for the person to save. Dropping it revokes its address.
pub struct MemoryFile(String);

impl MemoryFile {
    /// A file with a media type. None when the browser cannot make one.
    pub fn new(text: &str, kind: &str) -> Option<Self> {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let parts = Array::of1(&JsValue::from(text));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
        Url::create_object_url_with_blob(&blob).ok().map(Self)
    }

    /// Its address, which only this page can use.
    pub fn address(&self) -> &str {
        &self.0
    }
}

impl Drop for MemoryFile {
    fn drop(&mut self) {
        // Revoking an address twice is harmless.
        let _ = Url::revoke_object_url(&self.0);
    }
}
