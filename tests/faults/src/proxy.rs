//! A TCP proxy between a client and the backend: it does to each connection what it is told.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use crate::pace::Pace;
use crate::trouble::Fault;
use crate::wire::whole;

/// Where the backend is at the moment: it moves when it is started again.
pub type Target = Arc<Mutex<SocketAddr>>;

/// Held by every connection until its last byte is delivered.
pub type Open = mpsc::Sender<()>;

/// The proxy of one tab. Once dropped it accepts no more connections; those it has go on.
#[derive(Debug)]
pub struct Proxy {
    address: SocketAddr,
    next: Arc<Mutex<Fault>>,
    busy: watch::Sender<u32>,
    task: JoinHandle<()>,
}

/// What each connection needs.
#[derive(Clone)]
struct Way {
    target: Target,
    pace: Pace,
    open: Open,
}

impl Proxy {
    /// Opens a proxy to the backend.
    ///
    /// # Errors
    /// When the machine has no port to give.
    pub async fn open(target: Target, pace: Pace, open: Open) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let next = Arc::new(Mutex::new(Fault::None));
        let way = Way { target, pace, open };
        let busy = watch::Sender::new(0);
        let task = tokio::spawn(accept(listener, Arc::clone(&next), busy.clone(), way));
        Ok(Self {
            address,
            next,
            busy,
            task,
        })
    }

    /// Where the client connects to.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Waits until nothing is on its way any more.
    pub async fn quiet(&self) {
        // The sender lives as long as this proxy does.
        let _ = self.busy.subscribe().wait_for(|busy| *busy == 0).await;
    }

    /// Decides what happens to the next connection.
    pub fn next(&self, fault: Fault) {
        *self.next.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(
    listener: TcpListener,
    next: Arc<Mutex<Fault>>,
    busy: watch::Sender<u32>,
    way: Way,
) {
    while let Ok((client, _)) = listener.accept().await {
        let mut next = next.lock().unwrap_or_else(PoisonError::into_inner);
        let fault = std::mem::replace(&mut *next, Fault::None);
        let (way, busy) = (way.clone(), busy.clone());
        busy.send_modify(|busy| *busy += 1);
        tokio::spawn(async move {
            // Sides that go away are the point here.
            let _ = way.carry(client, fault).await;
            busy.send_modify(|busy| *busy -= 1);
            drop(way.open);
        });
    }
}

impl Way {
    async fn carry(&self, mut client: TcpStream, fault: Fault) -> io::Result<()> {
        client.set_nodelay(true)?;
        let request = read_request(&mut client).await?;
        match fault {
            Fault::None | Fault::Backend(_) => self.pass(client, &request).await,
            Fault::CutBefore => reset(client),
            Fault::CutInRequest => {
                let half = request.get(..request.len() / 2).unwrap_or_default();
                self.deliver(half).await?;
                reset(client)
            }
            Fault::CutWhileRunning => {
                self.deliver(&request).await?;
                reset(client)
            }
            Fault::CutAfter => {
                self.exchange(&request).await?;
                reset(client)
            }
            Fault::CutInAnswer => {
                let answer = self.exchange(&request).await?;
                let part = answer.get(..answer.len() * 2 / 3).unwrap_or_default();
                client.write_all(part).await?;
                client.flush().await?;
                reset(client)
            }
            Fault::LateRequest(millis) => {
                self.wait(millis).await;
                let answer = self.exchange(&request).await?;
                client.write_all(&answer).await
            }
            Fault::LateAnswer(millis) => {
                let answer = self.exchange(&request).await?;
                self.wait(millis).await;
                client.write_all(&answer).await
            }
            Fault::Twice => {
                let (first, second) =
                    tokio::join!(self.exchange(&request), self.exchange(&request));
                client.write_all(&second.or(first)?).await
            }
            Fault::GatewayAfter(status) => {
                self.exchange(&request).await?;
                let answer = format!("HTTP/1.1 {status} Gateway\r\nContent-Length: 0\r\n\r\n");
                client.write_all(answer.as_bytes()).await
            }
            Fault::TooMany(secs) => refuse(client, "429 Too Many", secs).await,
            Fault::Busy(secs) => refuse(client, "503 Busy", secs).await,
        }
    }

    async fn wait(&self, millis: u32) {
        tokio::time::sleep(self.pace.of(millis)).await;
    }

    /// As a good connection does: what one side says the other hears, also that it hangs up.
    async fn pass(&self, mut client: TcpStream, request: &[u8]) -> io::Result<()> {
        let mut nothing = [0; 1];
        tokio::select! {
            answer = self.exchange(request) => client.write_all(&answer?).await,
            _ = client.read(&mut nothing) => Ok(()),
        }
    }

    async fn connect(&self) -> io::Result<TcpStream> {
        let target = *self.target.lock().unwrap_or_else(PoisonError::into_inner);
        let server = TcpStream::connect(target).await?;
        server.set_nodelay(true)?;
        Ok(server)
    }

    /// Hands bytes to the backend and hangs up.
    async fn deliver(&self, bytes: &[u8]) -> io::Result<()> {
        self.connect().await?.write_all(bytes).await
    }

    /// Hands the request to the backend and takes its answer.
    async fn exchange(&self, request: &[u8]) -> io::Result<Vec<u8>> {
        let mut server = self.connect().await?;
        server.write_all(request).await?;
        let mut answer = Vec::new();
        server.read_to_end(&mut answer).await?;
        Ok(answer)
    }
}

async fn read_request(client: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut request = Vec::new();
    while whole(&request).is_none() {
        if client.read_buf(&mut request).await? == 0 {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
        }
    }
    Ok(request)
}

/// Answers in place of the backend: not now, but in so many seconds.
async fn refuse(mut client: TcpStream, status: &str, secs: u32) -> io::Result<()> {
    let answer = format!("HTTP/1.1 {status}\r\nRetry-After: {secs}\r\nContent-Length: 0\r\n\r\n");
    client.write_all(answer.as_bytes()).await
}

/// Ends a connection with RST instead of FIN.
fn reset(client: TcpStream) -> io::Result<()> {
    client.set_zero_linger()
}
