//! Chromium's own tools for the whole browser. Its driver reaches only those of one page.

use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

/// The longest that the browser may take to answer on a busy machine.
const ANSWER_LIMIT: Duration = Duration::from_secs(10);

/// A connection to the tools.
pub struct Tools {
    socket: WebSocket<TcpStream>,
    asked: u64,
}

impl Tools {
    /// Connects to the browser with this profile, which has written there where its tools are.
    pub fn connect(profile: &Path) -> Result<Self, String> {
        let (address, path) = place(profile)?;
        let stream = TcpStream::connect_timeout(&address, ANSWER_LIMIT).map_err(said)?;
        stream.set_read_timeout(Some(ANSWER_LIMIT)).map_err(said)?;
        let (socket, _) =
            tungstenite::client(format!("ws://{address}{path}"), stream).map_err(said)?;
        Ok(Self { socket, asked: 0 })
    }

    /// Asks for something and waits for the answer.
    pub fn ask(&mut self, method: &str, parameters: &Value) -> Result<Value, String> {
        self.asked += 1;
        let question = json!({ "id": self.asked, "method": method, "params": parameters });
        let question = Message::text(question.to_string());
        self.socket.send(question).map_err(said)?;
        loop {
            let message = self.socket.read().map_err(said)?;
            let text = message.to_text().map_err(said)?;
            let mut answer: Value = serde_json::from_str(text).map_err(said)?;
            // What the browser tells by itself has no number.
            if answer["id"] == self.asked {
                return match answer.get("error") {
                    Some(error) => Err(format!("{method}: {error}")),
                    None => Ok(answer["result"].take()),
                };
            }
        }
    }
}

/// Where the tools of the browser with this profile are: an address, and a path there.
pub fn place(profile: &Path) -> Result<(SocketAddr, String), String> {
    let written = std::fs::read_to_string(profile.join("DevToolsActivePort")).map_err(said)?;
    let (port, path) = written.split_once('\n').ok_or("no place of its tools")?;
    let port: u16 = port.parse().map_err(said)?;
    Ok((([127, 0, 0, 1], port).into(), path.trim().to_owned()))
}

fn said(error: impl ToString) -> String {
    error.to_string()
}
