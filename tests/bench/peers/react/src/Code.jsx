// Sign in, second step: the one-time code.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import * as api from './api.js';
import { Question } from './Question.jsx';
import { useSession } from './session.jsx';

export function Code() {
  const [code, setCode] = useState('');
  const { setSession } = useSession();
  const navigate = useNavigate();

  async function send(typed) {
    setSession(await api.sendCode(typed));
    const list = await api.cases();
    navigate(`/cases/${list.cases[0].id}`, { replace: true });
  }

  return (
    <Question
      title="Enter your code"
      hint="6 numbers. You can type or paste it."
      empty="Enter the code from the text message"
      value={code}
      onChange={setCode}
      onSend={send}
      explain={(failure) => (failure.status === 422 ? 'The code is not right.' : 'It did not work. Try again.')}
      inputMode="numeric"
      autoComplete="one-time-code"
    />
  );
}
