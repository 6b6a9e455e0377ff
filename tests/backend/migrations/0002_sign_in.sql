-- Signing in. Only hashes are kept of what a browser holds: this file lets nobody in.

CREATE TABLE challenges (
    id_hash      BLOB PRIMARY KEY,
    -- Empty for a reference that does not exist: no code can ever be right.
    case_id      TEXT REFERENCES cases (id),
    -- Made with the browser's challenge id as the key, which is not kept.
    code_hash    BLOB NOT NULL,
    resend_after INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    tries        INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE sessions (
    id_hash      BLOB PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES people (id),
    started_at   INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL
) STRICT;

-- What rate limits count.
CREATE TABLE attempts (
    kind TEXT NOT NULL,
    -- A hash of the reference or the network.
    who  BLOB NOT NULL,
    at   INTEGER NOT NULL
) STRICT;

CREATE INDEX attempts_by_who ON attempts (kind, who, at);
