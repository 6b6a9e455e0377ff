// The first screen.
import { Link, useNavigate } from 'react-router';

export function Start() {
  const navigate = useNavigate();
  return (
    <>
      <h1>See what is happening with your case</h1>
      <p>If you are in danger now, call <a href="tel:999">999</a>.</p>
      <p>You can see where your case is and what comes next. You can find support, and you can ask for a call at a time that is safe for you.</p>
      <p><button type="button" onClick={() => navigate('/reference')}>Sign in</button></p>
      <p>You need your case reference. It is on the letter or text message you got. We then send a code to your phone.</p>
      <h2>Find support</h2>
      <p>You do not need to sign in. You do not need to have told the police.</p>
      <p><Link to="/">Find support</Link></p>
      <h2>Before you sign in</h2>
      <div className="inset">
        <ul>
          <li>You can leave this site at any time. Press “Leave this site” at the top, or press the Shift key 3 times.</li>
          <li>Your browser will list this site once in its history, as “Waymark”.</li>
          <li>If you do nothing for 10 minutes, you are signed out. After 60 minutes you are always signed out.</li>
          <li>Nothing you type is kept on this phone or computer.</li>
        </ul>
      </div>
    </>
  );
}
