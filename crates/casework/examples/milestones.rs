//! Writes `docs/MILESTONES.md`.

#[path = "../tests/page/mod.rs"]
mod page;

fn main() -> Result<(), page::Fault> {
    Ok(std::fs::write(page::file(), page::page()?)?)
}
