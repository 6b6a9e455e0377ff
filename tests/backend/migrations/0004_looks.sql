-- What is new since a person last looked. A case has one person, so a case is enough of a key.

-- When a milestone was added to the case, which may be long after it happened. Those of a file that
-- is older than this column count as long known.
ALTER TABLE milestones ADD COLUMN added_at INTEGER NOT NULL DEFAULT 0;

-- When anybody last looked at a case. Nothing earlier is kept.
CREATE TABLE last_looks (
    case_id TEXT PRIMARY KEY REFERENCES cases (id),
    at      INTEGER NOT NULL
) STRICT;

-- Where a session began to look: what was the last look then. Gone with the session.
CREATE TABLE session_looks (
    session_hash BLOB NOT NULL REFERENCES sessions (id_hash) ON DELETE CASCADE,
    case_id      TEXT NOT NULL REFERENCES cases (id),
    -- Empty when nobody had looked before.
    since        INTEGER,
    PRIMARY KEY (session_hash, case_id)
) STRICT;
