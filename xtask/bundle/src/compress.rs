//! A compressed copy beside each file, so that a web server only picks one.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use xtask::failure::Failure;
use xtask::files;

/// Below this a compressed answer is not smaller than the headers that announce it.
const WORTH_IT_BYTES: usize = 256;
const SUFFIXES: [&str; 8] = ["html", "js", "css", "wasm", "json", "svg", "txt", "ics"];

/// Writes `.br` and `.gz` beside every file of a folder that is worth it.
pub fn all(folder: &Path) -> Result<(), Failure> {
    let files = files::list(folder, &["."])?;
    let share = files
        .len()
        .div_ceil(thread::available_parallelism().map_or(1, usize::from));
    thread::scope(|scope| {
        let runs: Vec<_> = files
            .chunks(share.max(1))
            .map(|some| scope.spawn(|| some.iter().try_for_each(copies)))
            .collect();
        let died = || Err(Failure::new("a compression was not waited for."));
        runs.into_iter()
            .try_for_each(|run| run.join().unwrap_or_else(|_| died()))
    })
}

fn copies(path: &PathBuf) -> Result<(), Failure> {
    let suffix = path
        .extension()
        .and_then(|suffix| suffix.to_str())
        .unwrap_or_default();
    let content = fs::read(path).map_err(|error| Failure::file(path, &error))?;
    if !SUFFIXES.contains(&suffix) || content.len() < WORTH_IT_BYTES {
        return Ok(());
    }
    let with = |added: &str| path.with_added_extension(added);
    let io = |error: std::io::Error| Failure::file(path, &error);
    files::write(&with("br"), &brotli(&content).map_err(io)?)?;
    files::write(&with("gz"), &gzip(&content).map_err(io)?)
}

/// The strongest setting: each file is compressed once and sent many times.
fn brotli(content: &[u8]) -> Result<Vec<u8>, std::io::Error> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>, std::io::Error> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_compressed_comes_back() {
        let content = "the same words again and again ".repeat(40);
        let small = brotli(content.as_bytes()).unwrap();
        assert!(small.len() < 80, "{}", small.len());
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut small.as_slice(), &mut back).unwrap();
        assert_eq!(back, content.as_bytes());

        let small = gzip(content.as_bytes()).unwrap();
        let mut back = String::new();
        flate2::read::GzDecoder::new(small.as_slice())
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, content);
    }

    #[test]
    fn small_files_and_pictures_are_left_alone() {
        let folder = std::env::temp_dir().join(format!("waymark-compress-{}", std::process::id()));
        files::write(&folder.join("a/long.js"), &[b'a'; 1000]).unwrap();
        files::write(&folder.join("short.js"), b"1").unwrap();
        files::write(&folder.join("long.png"), &[b'a'; 1000]).unwrap();
        all(&folder).unwrap();
        let names: Vec<_> = files::list(&folder, &["."])
            .unwrap()
            .iter()
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .collect();
        assert_eq!(
            names,
            [
                "long.js",
                "long.js.br",
                "long.js.gz",
                "long.png",
                "short.js"
            ]
        );
        fs::remove_dir_all(folder).unwrap();
    }
}
