// Requests to the backend. A refusal is an error with the backend's code.
const PREFIX = '/api/v1';
/** A session belongs to the page that began it. */
const pageKey = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
  byte.toString(16).padStart(2, '0')).join('');

export class ApiError extends Error {
  constructor(status, code) {
    super(code ?? `status ${status}`);
    this.status = status;
    this.code = code;
  }
}

async function send(method, path, body, signal) {
  const answer = await fetch(PREFIX + path, {
    method,
    signal,
    cache: 'no-store',
    credentials: 'same-origin',
    headers: {
      'X-Waymark': '1',
      'X-Waymark-Page': pageKey,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
  });
  const value = await answer.json().catch(() => undefined);
  if (!answer.ok) throw new ApiError(answer.status, value?.code);
  return value;
}

export const session = (signal) => send('GET', '/session', undefined, signal);
export const askForCode = (reference) => send('POST', '/sign-in', { case_reference: reference, language: 'en' });
export const sendCode = (code) => send('POST', '/sign-in/code', { code });
export const cases = () => send('GET', '/cases');
export const caseOf = (id, signal) => send('GET', `/cases/${id}`, undefined, signal);
