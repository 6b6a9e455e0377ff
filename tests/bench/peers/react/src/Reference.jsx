// Sign in, first step: the case reference.
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import * as api from './api.js';
import { Question } from './Question.jsx';
import { useSession } from './session.jsx';

export function Reference() {
  const { reference, setReference } = useSession();
  const navigate = useNavigate();

  // The case comes next: its code is fetched while the person types.
  useEffect(() => {
    import('./Case.jsx');
  }, []);

  async function send(typed) {
    await api.askForCode(typed);
    navigate('/code');
  }

  return (
    <Question
      title="What is your case reference?"
      hint="It is on your letter or text message. For example, WM/10001/26. Capital letters and spaces do not matter."
      empty="Enter your case reference"
      value={reference}
      onChange={setReference}
      onSend={send}
      explain={() => 'It did not work. Try again.'}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
