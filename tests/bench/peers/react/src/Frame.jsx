// What is around every screen: the way out, Back, the numbers to call.
import { Outlet, useLocation, useNavigate } from 'react-router';

const NUMBERS = [
  ['999', 'In danger now: call 999'],
  ['18000', 'In danger now, with a textphone: 18000'],
  ['101', 'Police, not an emergency: 101'],
  ['08081689111', 'Victim Support, day and night: 08 08 16 89 111'],
];

export function Frame() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <header>
        <span>Waymark</span>
        <a href="https://www.bbc.co.uk/weather" rel="nofollow noreferrer">Leave this site</a>
      </header>
      <main>
        {pathname !== '/' && (
          <button type="button" className="link" onClick={() => navigate(-1)}>Back</button>
        )}
        <Outlet />
      </main>
      <footer>
        <h2>Numbers to call</h2>
        <ul>
          {NUMBERS.map(([number, text]) => (
            <li key={number}><a href={`tel:${number}`}>{text}</a></li>
          ))}
        </ul>
      </footer>
    </>
  );
}
