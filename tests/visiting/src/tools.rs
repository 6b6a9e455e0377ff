//! Chromium's own tools, for the whole browser and for pages of it that its driver does not know.

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
    told: Vec<Value>,
}

impl Tools {
    /// Connects to the browser with this profile, which has written there where its tools are.
    pub fn connect(profile: &Path) -> Result<Self, String> {
        Self::connect_with(profile, ANSWER_LIMIT)
    }

    /// The same for questions that may take longer, such as of a page on a slow line.
    pub fn connect_with(profile: &Path, limit: Duration) -> Result<Self, String> {
        let (address, path) = place(profile)?;
        let stream = TcpStream::connect_timeout(&address, ANSWER_LIMIT).map_err(said)?;
        stream.set_read_timeout(Some(limit)).map_err(said)?;
        let (socket, _) =
            tungstenite::client(format!("ws://{address}{path}"), stream).map_err(said)?;
        Ok(Self {
            socket,
            asked: 0,
            told: Vec::new(),
        })
    }

    /// Asks the browser for something and waits for the answer.
    pub fn ask(&mut self, method: &str, parameters: &Value) -> Result<Value, String> {
        self.ask_with(json!({ "method": method, "params": parameters }))
    }

    /// Asks a page that `Target.attachToTarget` gave this session for.
    pub fn ask_page(
        &mut self,
        session: &str,
        method: &str,
        parameters: &Value,
    ) -> Result<Value, String> {
        self.ask_with(json!({ "sessionId": session, "method": method, "params": parameters }))
    }

    /// What browser and pages have told by themselves since this was last asked.
    pub fn told(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.told)
    }

    fn ask_with(&mut self, mut question: Value) -> Result<Value, String> {
        self.asked += 1;
        question["id"] = self.asked.into();
        let message = Message::text(question.to_string());
        self.socket.send(message).map_err(said)?;
        loop {
            let message = self.socket.read().map_err(said)?;
            let text = message.to_text().map_err(said)?;
            let mut answer: Value = serde_json::from_str(text).map_err(said)?;
            if answer["id"] == self.asked {
                return match answer.get("error") {
                    Some(error) => Err(format!("{}: {error}", question["method"])),
                    None => Ok(answer["result"].take()),
                };
            }
            // What is told unasked has no number.
            self.told.push(answer);
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
