// Who is signed in, and the reference that was typed.
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import * as api from './api.js';

const SessionContext = createContext(null);

export function SessionProvider({ children }) {
  const [session, setSession] = useState(null);
  const [reference, setReference] = useState('');

  useEffect(() => {
    const stop = new AbortController();
    api.session(stop.signal).then(setSession, () => {});
    return () => stop.abort();
  }, []);

  const value = useMemo(
    () => ({ session, setSession, reference, setReference }),
    [session, reference],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
}

export const useSession = () => useContext(SessionContext);
