//! The page as a screen reader has it: roles, names, states and descriptions, from Chromium's accessibility tree.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::page::Page;

/// Roles that only hold others, or repeat the text of the one around them.
const SILENT: [&str; 7] = [
    "ListMarker",
    "none",
    "generic",
    "InlineTextBox",
    "RootWebArea",
    "LineBreak",
    "LayoutTable",
];
/// The states that change what is said, in the order in which they are written.
const STATES: [&str; 12] = [
    "level", "live", "required", "invalid", "checked", "expanded", "selected", "disabled",
    "readonly", "pressed", "busy", "focused",
];

impl Page {
    /// A line for each thing that a screen reader comes to, indented below what holds it.
    pub async fn tree(&self) -> String {
        let answer = self
            .chromium("Accessibility.getFullAXTree", json!({}))
            .await;
        let nodes = answer["nodes"].as_array().cloned().unwrap_or_default();
        let mut lines = Vec::new();
        if let Some(root) = nodes.first() {
            let by_id = nodes
                .iter()
                .map(|node| (text(&node["nodeId"]), node))
                .collect();
            Tree { by_id }.write(root, "", 0, &mut lines);
        }
        lines.join("\n") + "\n"
    }
}

struct Tree<'a> {
    by_id: BTreeMap<&'a str, &'a Value>,
}

impl Tree<'_> {
    fn write(&self, node: &Value, around: &str, depth: usize, lines: &mut Vec<String>) {
        let role = text(&node["role"]["value"]);
        let name = text(&node["name"]["value"]).trim();
        let is_ignored = node["ignored"] == true;
        let is_said_already = role == "StaticText" && (name.is_empty() || around.contains(name));
        let is_silent = is_ignored || SILENT.contains(&role) || is_said_already;
        if !is_silent {
            lines.push(format!("{}{}", "  ".repeat(depth), said(node, role, name)));
        }
        let (around, depth) = if is_silent {
            (around, depth)
        } else {
            (name, depth + 1)
        };
        for child in node["childIds"].as_array().into_iter().flatten() {
            if let Some(child) = self.by_id.get(text(child)) {
                self.write(child, around, depth, lines);
            }
        }
    }
}

/// One line: the role, the name, the states and the description.
fn said(node: &Value, role: &str, name: &str) -> String {
    let mut line = if role == "StaticText" {
        format!("“{name}”")
    } else if name.is_empty() {
        role.to_owned()
    } else {
        format!("{role} “{name}”")
    };
    let properties = node["properties"].as_array().cloned().unwrap_or_default();
    // How deep a list is nested shows already.
    for state in STATES
        .into_iter()
        .filter(|state| (role, *state) != ("listitem", "level"))
    {
        let found = properties.iter().find(|one| one["name"] == state);
        match found.map(|one| &one["value"]["value"]) {
            Some(Value::Bool(false)) if state == "expanded" => line.push_str(" [collapsed]"),
            None | Some(Value::Bool(false)) => {}
            Some(Value::Bool(true)) => line.push_str(&format!(" [{state}]")),
            Some(Value::String(value)) if value == "false" => {}
            Some(Value::String(value)) => line.push_str(&format!(" [{state} {value}]")),
            Some(number) => line.push_str(&format!(" [{state} {number}]")),
        }
    }
    let value = text(&node["value"]["value"]);
    if !value.is_empty() && value != name {
        line.push_str(&format!(" = “{value}”"));
    }
    let description = text(&node["description"]["value"]);
    if !description.is_empty() {
        line.push_str(&format!(" ({description})"));
    }
    line
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
