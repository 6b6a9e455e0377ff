//! The modules of a crate, read from its files: what each defines, imports and uses.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::{Token, TokenKind, group};
use crate::paths::{Import, follow, use_tree};

/// The path of a module or an item: `["screens", "case"]`.
pub type Path = Vec<String>;

/// The tokens of each file, by its path from the root of the workspace.
pub type Files = BTreeMap<String, Vec<Token>>;

/// The modules of one crate, by their path from its root.
pub type Crate = BTreeMap<Path, Module>;

/// One module.
#[derive(Debug, Default)]
pub struct Module {
    /// Its path from the root of the crate.
    pub path: Path,
    /// The file that holds it.
    pub file: String,
    /// What it defines, and whether that is `pub` in any way.
    pub items: BTreeMap<String, bool>,
    /// The modules below it, by name.
    pub children: BTreeSet<String>,
    /// What `use` brings in: the name here, and the path.
    pub imports: BTreeMap<String, Path>,
    /// The modules whose names `use …::*` brings in.
    pub globs: Vec<Path>,
    /// The paths that its code names, each with its line. `pub use` only passes a name on: it is
    /// here once the module's own code uses that name.
    pub uses: Vec<(Path, usize)>,
    /// Single names that its code mentions, each with its first line.
    words: BTreeMap<String, usize>,
    /// The names that `pub use` passes on.
    passed_on: BTreeSet<String>,
}

/// What a file can define at the top of a module.
const ITEMS: &[&str] = &[
    "fn", "struct", "enum", "trait", "const", "static", "type", "union",
];

/// What may stand between `pub` and the word of an item.
const MODIFIERS: &[&str] = &["async", "const", "extern", "unsafe"];

/// The files that no `mod` declares: the root of each crate.
pub fn roots(files: &Files) -> Vec<&str> {
    let mut declared = BTreeSet::new();
    for (file, tokens) in files {
        for window in tokens.windows(3) {
            if let [word, name, end] = window
                && word.word() == Some("mod")
                && end.is(';')
            {
                declared.extend(name.word().and_then(|name| below(files, file, &[], name)));
            }
        }
    }
    let all = files.keys().filter(|file| !declared.contains(*file));
    all.map(String::as_str).collect()
}

/// The crate whose root is this file.
pub fn read(files: &Files, root: &str) -> Crate {
    let mut reader = Reader {
        files,
        modules: Crate::new(),
    };
    reader.file(Path::new(), root);
    reader.modules
}

/// The file of a module that `file` declares, below inline modules if there are any. A file that an
/// attribute names is not found: its crate is another one.
fn below(files: &Files, file: &str, inline: &[String], name: &str) -> Option<String> {
    let (folder, own) = file.rsplit_once('/')?;
    let own = own.strip_suffix(".rs")?;
    let beside = folder.to_owned();
    let places = if ["lib", "main", "mod"].contains(&own) {
        vec![beside]
    } else {
        // A root such as `tests/flow.rs` has its modules beside it.
        vec![format!("{folder}/{own}"), beside]
    };
    let inline: String = inline.iter().map(|name| format!("/{name}")).collect();
    places
        .iter()
        .flat_map(|place| ["", "/mod"].map(|end| format!("{place}{inline}/{name}{end}.rs")))
        .find(|path| files.contains_key(path) && path != file)
}

struct Reader<'a> {
    files: &'a Files,
    modules: Crate,
}

impl Reader<'_> {
    fn file(&mut self, path: Path, file: &str) {
        if let Some(tokens) = self.files.get(file) {
            self.module(path, file, &[], tokens);
        }
    }

    /// Reads the module that is in these tokens, and the modules below it.
    fn module(&mut self, path: Path, file: &str, inline: &[String], tokens: &[Token]) {
        let mut module = Module {
            path,
            file: file.to_owned(),
            ..Module::default()
        };
        let (mut at, mut depth) = (0, 0_u32);
        // How deep the variants of an enum are.
        let mut variants = None;
        while let Some(token) = tokens.get(at) {
            let (before, rest) = tokens.split_at(at);
            at += match (&token.kind, token.word()) {
                (TokenKind::Open, _) => {
                    depth += 1;
                    1
                }
                (TokenKind::Close, _) => {
                    variants = variants.filter(|variants| *variants < depth);
                    depth = depth.saturating_sub(1);
                    1
                }
                (_, Some(_)) if variants == Some(depth) && starts_variant(before) => 1,
                (_, Some("mod")) => self.child(&mut module, inline, rest),
                (_, Some("use")) => module.import(is_public(before), rest),
                (_, Some("macro_rules")) => module.item(true, rest.get(1..).unwrap_or_default()),
                (_, Some(word)) if depth == 0 && ITEMS.contains(&word) => {
                    variants = (word == "enum").then_some(1);
                    module.item(is_public(before), rest)
                }
                (_, Some(word)) => module.mention(before, rest, word),
                _ => 1,
            };
        }
        for name in &module.passed_on {
            if let Some(line) = module.words.get(name) {
                module.uses.push((vec![name.clone()], *line));
            }
        }
        self.modules.insert(module.path.clone(), module);
    }

    /// Reads `mod name;` or `mod name { … }`; gives how many tokens that is.
    fn child(&mut self, module: &mut Module, inline: &[String], rest: &[Token]) -> usize {
        let [_, name, end, ..] = rest else { return 1 };
        let Some(name) = name.word() else { return 1 };
        let path = [module.path.as_slice(), &[name.to_owned()]].concat();
        module.children.insert(name.to_owned());
        if end.is(';') {
            if let Some(file) = below(self.files, &module.file, inline, name) {
                self.file(path, &file);
            }
            return 3;
        }
        let body = group(rest.get(2..).unwrap_or_default());
        let inline = [inline, &[name.to_owned()]].concat();
        self.module(path, &module.file, &inline, body);
        body.len() + 4
    }
}

impl Module {
    /// Notes what the word of an item defines; gives how many tokens that is.
    fn item(&mut self, is_public: bool, rest: &[Token]) -> usize {
        // `const fn` defines what `fn` says, and `macro_rules ! name` has a mark between.
        let name = rest.get(1).and_then(Token::word);
        if let Some(name) = name.filter(|name| !ITEMS.contains(name) && !MODIFIERS.contains(name)) {
            self.items.insert(name.to_owned(), is_public);
            return 2;
        }
        1
    }

    /// Reads a `use`; gives how many tokens that is.
    fn import(&mut self, is_public: bool, rest: &[Token]) -> usize {
        // `impl Trait + use<'a>` imports nothing.
        if rest.get(1).is_some_and(|token| token.is('<')) {
            return 1;
        }
        let mut imports = Vec::new();
        let length = use_tree(rest.get(1..).unwrap_or_default(), &[], &mut imports);
        for Import { path, name, line } in imports {
            if !is_public {
                self.uses.push((path.clone(), line));
            }
            match name {
                None => self.globs.push(path),
                Some(name) => {
                    if is_public {
                        self.passed_on.insert(name.clone());
                    }
                    self.imports.insert(name, path);
                }
            }
        }
        length + 1
    }

    /// Notes a path or a single name in the code; gives how many tokens that is.
    fn mention(&mut self, before: &[Token], rest: &[Token], word: &str) -> usize {
        let (path, length) = follow(rest, 0, word);
        let line = rest.first().map_or(0, |token| token.line);
        let comes_after = |mark| before.last().is_some_and(|token| token.is(mark));
        let is_called = rest
            .get(1)
            .is_some_and(|token| token.kind == TokenKind::Open);
        let is_type = word.starts_with(char::is_uppercase);
        if path.len() > 1 {
            self.uses.push((path, line));
        } else if !comes_after('.') && (is_type || is_called && !comes_after(':')) {
            self.words.entry(word.to_owned()).or_insert(line);
        }
        length
    }
}

/// Whether a name after these tokens can be that of a variant, when they are in an enum.
fn starts_variant(before: &[Token]) -> bool {
    let is_before = |token: &Token| token.kind == TokenKind::Open || token.is(',');
    before.last().is_some_and(is_before)
}

/// Whether what follows these tokens is `pub`, or `pub(crate)` and the like.
fn is_public(before: &[Token]) -> bool {
    let is_modifier = |token: &Token| {
        token.text().is_some() || token.word().is_some_and(|word| MODIFIERS.contains(&word))
    };
    let end = before.iter().rposition(|token| !is_modifier(token));
    match before.get(..=end.unwrap_or_default()) {
        Some([.., word]) if word.word() == Some("pub") => true,
        Some([.., word, open, _, close]) => {
            let is_group = open.kind == TokenKind::Open && close.kind == TokenKind::Close;
            word.word() == Some("pub") && is_group
        }
        _ => false,
    }
}
