// One case: where it is, who leads it, and what has happened.
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import * as api from './api.js';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
const STAGES = ['report', 'investigation', 'charge', 'court', 'after_court'];
const spaced = (name) => name.replaceAll('_', ' ');
const capital = (name) => name.charAt(0).toUpperCase() + spaced(name).slice(1);

export default function Case() {
  const { id } = useParams();
  const [state, setState] = useState({});

  useEffect(() => {
    const stop = new AbortController();
    api.caseOf(id, stop.signal).then(
      (found) => setState({ found }),
      (failure) => stop.signal.aborted || setState({ failure }),
    );
    return () => stop.abort();
  }, [id]);

  return (
    <>
      <h1>Your case</h1>
      {state.failure && <p className="error" role="alert">We cannot show your case now. Try again.</p>}
      {!state.failure && !state.found && <p role="status">Loading</p>}
      {state.found && <Found found={state.found} />}
    </>
  );
}

function Found({ found }) {
  return (
    <>
      <p>{found.about}</p>
      <h2>Where your case is</h2>
      <ol>
        {STAGES.map((stage) => (
          <li key={stage} aria-current={stage === found.stage ? 'step' : undefined}>{capital(stage)}</li>
        ))}
      </ol>
      <h2>What has happened</h2>
      <ul>
        {found.milestones.map((milestone) => (
          <li key={milestone.id}>
            <strong>{milestone.title ?? capital(milestone.kind)}</strong>
            {milestone.happened_at && <p>{DAY.format(new Date(milestone.happened_at))}</p>}
            {milestone.note && <p>{milestone.note}</p>}
          </li>
        ))}
      </ul>
      <h2>Who to call</h2>
      <p>{found.owner?.team}</p>
      {found.owner?.phone && <p><a href={`tel:${found.owner.phone.replaceAll(' ', '')}`}>{found.owner.phone}</a></p>}
    </>
  );
}
