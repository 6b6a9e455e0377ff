//! Start-up only: hands the page to the app.

fn main() {
    waymark::start();
}
