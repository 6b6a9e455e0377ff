//! Ports of this machine: what listens on one already would answer for what is started there.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use xtask::failure::Failure;

/// Fails where another program listens.
pub fn port_is_free(port: u16) -> Result<(), Failure> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AddrInUse => Err(Failure::new(format!(
            "Port {port} is in use by another program."
        ))
        .mend(format!("cargo xtask run --port {}", port.saturating_add(1)))),
        Err(error) => Err(
            Failure::new(format!("Port {port} cannot be used: {error}."))
                .mend("cargo xtask run --port 8081"),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_named_with_another_to_try() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = port_is_free(port).unwrap_err().to_string();
        assert!(
            message.contains(&format!("Port {port} is in use")),
            "{message}"
        );
        assert!(
            message.contains(&format!("--port {}", port.saturating_add(1))),
            "{message}"
        );
    }
}
