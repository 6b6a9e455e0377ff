-- Callbacks and helpers.

CREATE TABLE callbacks (
    id         TEXT PRIMARY KEY,
    case_id    TEXT NOT NULL REFERENCES cases (id),
    reference  TEXT NOT NULL UNIQUE,
    slot_id    TEXT NOT NULL,
    starts_at  INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('booked', 'cancelled')),
    -- The request as the contract has it.
    request    TEXT NOT NULL CHECK (json_valid(request)),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX callbacks_by_case ON callbacks (case_id, created_at);
CREATE INDEX callbacks_by_slot ON callbacks (slot_id, state);

CREATE TABLE idempotency_keys (
    person_id  TEXT NOT NULL REFERENCES people (id),
    key        TEXT NOT NULL,
    body_hash  BLOB NOT NULL,
    -- Empty while the first request is still running.
    answer     TEXT,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, key)
) STRICT;

CREATE TABLE helpers (
    id         TEXT PRIMARY KEY,
    case_id    TEXT NOT NULL REFERENCES cases (id),
    label      TEXT NOT NULL,
    code_hash  BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX helpers_by_case ON helpers (case_id, created_at);

CREATE TABLE helper_looks (
    helper_id TEXT NOT NULL REFERENCES helpers (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL
) STRICT;
