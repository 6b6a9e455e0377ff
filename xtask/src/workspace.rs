//! Where things are: the root of the checkout, what is built, what is installed into it.

use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The folder, inside [`Workspace::private`], with the parts that the WebAssembly was cut into.
pub const PARTS: &str = "parts";
/// The file there with one line for each part: its name, then the files it needs.
pub const PART_FILES: &str = "needs.txt";

/// The checkout that `cargo xtask` was started in.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The checkout this program was compiled from.
    pub fn find() -> Result<Self, Failure> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here.parent().unwrap_or(here).to_path_buf();
        if root.join("rust-toolchain.toml").is_file() {
            return Ok(Self { root });
        }
        Err(Failure::new(format!("No checkout in {}.", root.display()))
            .mend("run `cargo xtask` inside the checkout of Waymark"))
    }

    /// A checkout in this folder.
    pub fn at(root: PathBuf) -> Self {
        Self { root }
    }

    /// The folder with the workspace's `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The release build, ready for a web server.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// What belongs to this checkout only and git ignores: tools, databases, stamps.
    pub fn private(&self, name: &str) -> PathBuf {
        self.root.join(".waymark").join(name)
    }

    /// A folder or file below the root.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }
}
