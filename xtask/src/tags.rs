//! Just enough HTML to find and change tags of the page that Trunk writes.

use std::ops::Range;

/// One opening tag: where it stands, its name and its attributes as written.
#[derive(Debug, Clone)]
pub struct Tag {
    /// From `<` to after `>`.
    pub range: Range<usize>,
    /// In lower case.
    pub name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute; empty for one without a value.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The same tag with this attribute set, its others in their order.
    pub fn with(&self, name: &str, value: &str) -> String {
        let mut attributes = self.attributes.clone();
        attributes.retain(|(key, _)| key != name);
        attributes.push((name.to_owned(), value.to_owned()));
        let written = attributes.iter().map(|(key, value)| match value.as_str() {
            "" => format!(" {key}"),
            value => format!(" {key}=\"{value}\""),
        });
        format!("<{}{}>", self.name, written.collect::<String>())
    }
}

/// All opening tags, in order. What stands in comments and in scripts is not a tag.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = html
        .get(at..)
        .and_then(|rest| rest.find('<'))
        .map(|i| at + i)
    {
        let rest = html.get(start..).unwrap_or_default();
        if rest.starts_with("<!--") {
            at = rest.find("-->").map_or(html.len(), |end| start + end + 3);
        } else if let Some(tag) = tag_at(html, start) {
            at = tag.range.end;
            if tag.name == "script" || tag.name == "style" {
                at = end_of_text(html, &tag);
            }
            found.push(tag);
        } else {
            at = start + 1;
        }
    }
    found
}

/// Where the text of a script or style element ends: at its closing tag.
pub fn end_of_text(html: &str, tag: &Tag) -> usize {
    let closing = format!("</{}", tag.name);
    let rest = html.get(tag.range.end..).unwrap_or_default();
    rest.find(&closing)
        .map_or(html.len(), |end| tag.range.end + end)
}

fn tag_at(html: &str, start: usize) -> Option<Tag> {
    let inner = html.get(start + 1..)?;
    let name_end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-')?;
    let name = inner.get(..name_end).filter(|name| !name.is_empty())?;
    let mut rest = inner.get(name_end..)?;
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            let end = html.len() - after.len();
            let name = name.to_ascii_lowercase();
            return Some(Tag {
                range: start..end,
                name,
                attributes,
            });
        }
        let (attribute, after) = attribute(rest)?;
        attributes.push(attribute);
        rest = after;
    }
}

/// One attribute and what follows it.
fn attribute(text: &str) -> Option<((String, String), &str)> {
    let key_end = text.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/'))?;
    let key = text
        .get(..key_end)
        .filter(|key| !key.is_empty())?
        .to_owned();
    let after_key = text.get(key_end..)?;
    let Some(value) = after_key.trim_start().strip_prefix('=') else {
        return Some(((key, String::new()), after_key));
    };
    let value = value.trim_start();
    let quote = value.chars().next()?;
    if quote == '"' || quote == '\'' {
        let (value, after) = value.get(1..)?.split_once(quote)?;
        return Some(((key, value.to_owned()), after));
    }
    let end = value.find(|c: char| c.is_ascii_whitespace() || c == '>')?;
    Some(((key, value.get(..end)?.to_owned()), value.get(end..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_attributes_however_they_are_quoted() {
        let found =
            tags("<p>a < b <link rel=stylesheet href='/a.css' media=\"(a > b)\" disabled />");
        let link = found.last().unwrap();
        assert_eq!(link.name, "link");
        assert_eq!(link.attribute("rel"), Some("stylesheet"));
        assert_eq!(link.attribute("href"), Some("/a.css"));
        assert_eq!(link.attribute("media"), Some("(a > b)"));
        assert_eq!(link.attribute("disabled"), Some(""));
        assert_eq!(link.attribute("src"), None);
    }

    #[test]
    fn comments_and_scripts_hold_no_tags() {
        let found = tags("<!-- <b> --><script>if (a<b) '<i>'</script><p>");
        let names: Vec<_> = found.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["script", "p"]);
    }

    #[test]
    fn setting_an_attribute_keeps_the_others() {
        let found = tags("<script src=\"/boot.js\" defer integrity=\"old\"></script>");
        let written = found.first().unwrap().with("integrity", "sha384-x");
        assert_eq!(
            written,
            "<script src=\"/boot.js\" defer integrity=\"sha384-x\">"
        );
    }

    #[test]
    fn a_tag_that_never_ends_is_text() {
        assert!(tags("<p class=\"").is_empty());
        assert!(tags("<").is_empty());
    }
}
