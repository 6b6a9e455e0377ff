// A form with one field that its heading asks for.
import { useId, useState } from 'react';

export function Question({ title, hint, empty, value, onChange, onSend, explain, ...input }) {
  const id = useId();
  const [error, setError] = useState('');
  const [isSending, setSending] = useState(false);

  async function submit(event) {
    event.preventDefault();
    if (isSending) return;
    if (!value.trim()) return setError(empty);
    setError('');
    setSending(true);
    try {
      await onSend(value.trim());
    } catch (failure) {
      setError(explain(failure));
    } finally {
      setSending(false);
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <h1><label htmlFor={id}>{title}</label></h1>
      <p className="hint" id={`${id}-hint`}>{hint}</p>
      {error && <p className="error" id={`${id}-error`} role="alert">{error}</p>}
      <input
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={Boolean(error)}
        {...input}
      />
      <button>{isSending ? 'Sending' : 'Continue'}</button>
    </form>
  );
}
