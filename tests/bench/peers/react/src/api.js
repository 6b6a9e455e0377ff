// Requests to the backend. A refusal is an error with the backend's code.
const PREFIX = '/api/v1';
/** What the backend gives a page at sign-in. */
let pageKey = '';

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
      ...(pageKey && { 'X-Waymark-Page': pageKey }),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
  });
  const value = await answer.json().catch(() => undefined);
  if (value?.page_key) pageKey = value.page_key;
  if (!answer.ok) throw new ApiError(answer.status, value?.code);
  return value;
}

export const session = (signal) => send('GET', '/session', undefined, signal);
export const askForCode = (reference) => send('POST', '/sign-in', { case_reference: reference, language: 'en' });
export const sendCode = (code) => send('POST', '/sign-in/code', { code });
export const cases = () => send('GET', '/cases');
export const caseOf = (id, signal) => send('GET', `/cases/${id}`, undefined, signal);
