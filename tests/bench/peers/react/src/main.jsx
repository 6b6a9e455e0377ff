// The React portal: its routes, and what they share.
import { StrictMode, Suspense, lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter, Route, Routes } from 'react-router';
import '../../style.css';
import { Code } from './Code.jsx';
import { Frame } from './Frame.jsx';
import { Reference } from './Reference.jsx';
import { SessionProvider } from './session.jsx';
import { Start } from './Start.jsx';

const Case = lazy(() => import('./Case.jsx'));

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <SessionProvider>
      <MemoryRouter>
        <Routes>
          <Route element={<Frame />}>
            <Route index element={<Start />} />
            <Route path="reference" element={<Reference />} />
            <Route path="code" element={<Code />} />
            <Route
              path="cases/:id"
              element={
                <Suspense fallback={<p role="status">Loading</p>}>
                  <Case />
                </Suspense>
              }
            />
          </Route>
        </Routes>
      </MemoryRouter>
    </SessionProvider>
  </StrictMode>,
);
