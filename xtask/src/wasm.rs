//! Reads of a WebAssembly file how large each function is and what it is called.

use std::collections::HashMap;

/// A function of the file.
#[derive(Debug, PartialEq, Eq)]
pub struct Function<'a> {
    /// Its symbol; empty where the file does not name it.
    pub name: &'a str,
    /// The bytes of its code.
    pub bytes: usize,
}

/// The functions of a file and the bytes of its data; nothing of what is no WebAssembly.
pub fn read(file: &[u8]) -> Option<(Vec<Function<'_>>, usize)> {
    let mut file = Reader(file.strip_prefix(b"\0asm\x01\0\0\0")?);
    let (mut sizes, mut names) = (Vec::new(), Vec::new());
    let (mut imported, mut data) = (0, 0);
    while let Some(section) = file.byte() {
        let mut content = Reader(file.sized()?);
        match section {
            0 if content.sized()? == b"name" => names = function_names(content)?,
            2 => imported = imported_functions(content)?,
            10 => {
                for _ in 0..content.number()? {
                    sizes.push(content.sized()?.len());
                }
            }
            11 => data = content.0.len(),
            _ => {}
        }
    }
    let names: HashMap<usize, &str> = names.into_iter().collect();
    let name = |nth: usize| names.get(&(nth + imported)).copied().unwrap_or_default();
    let functions = sizes.iter().enumerate();
    let functions = functions.map(|(nth, bytes)| Function {
        name: name(nth),
        bytes: *bytes,
    });
    Some((functions.collect(), data))
}

fn function_names(mut section: Reader<'_>) -> Option<Vec<(usize, &str)>> {
    const FUNCTIONS: u8 = 1;
    while let Some(kind) = section.byte() {
        let mut content = Reader(section.sized()?);
        if kind != FUNCTIONS {
            continue;
        }
        let mut names = Vec::new();
        for _ in 0..content.number()? {
            let index = content.number()?;
            names.push((index, std::str::from_utf8(content.sized()?).ok()?));
        }
        return Some(names);
    }
    Some(Vec::new())
}

fn imported_functions(mut section: Reader<'_>) -> Option<usize> {
    let mut functions = 0;
    for _ in 0..section.number()? {
        let (_module, _name) = (section.sized()?, section.sized()?);
        match section.byte()? {
            0 => {
                functions += 1;
                section.number()?;
            }
            1 => {
                section.byte()?;
                section.limits()?;
            }
            2 => section.limits()?,
            _ => {
                section.byte()?;
                section.byte()?;
            }
        }
    }
    Some(functions)
}

/// What is still to be read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// A number in LEB128.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..usize::BITS).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// As many bytes as the number before them says.
    fn sized(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        let (content, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(content)
    }

    fn limits(&mut self) -> Option<()> {
        let has_maximum = self.byte()? & 1 == 1;
        self.number()?;
        if has_maximum {
            self.number()?;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_named_after_the_imported_ones() {
        let mut file = b"\0asm\x01\0\0\0".to_vec();
        // One import: a function of type 0, named m.f.
        file.extend([2, 7, 1, 1, b'm', 1, b'f', 0, 0]);
        // Two functions of 2 and 3 bytes, then 4 bytes of data.
        file.extend([10, 8, 2, 2, 0, 11, 3, 0, 1, 11]);
        file.extend([11, 4, 1, 1, 0, 0]);
        // The names of the second and the third.
        let names = [2, 1, 3, b'o', b'n', b'e', 2, 3, b't', b'w', b'o'];
        file.extend([0, 18, 4, b'n', b'a', b'm', b'e', 1, 11]);
        file.extend(names);
        let (functions, data) = read(&file).unwrap();
        let expected = [("one", 2), ("two", 3)].map(|(name, bytes)| Function { name, bytes });
        assert_eq!(functions, expected);
        assert_eq!(data, 4);
        assert_eq!(read(b"<!doctype html>"), None);
    }
}
