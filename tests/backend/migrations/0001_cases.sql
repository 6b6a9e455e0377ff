-- Cases and what belongs to them. Days are ISO 8601 texts, moments are whole seconds since 1970.

CREATE TABLE people (
    id    TEXT PRIMARY KEY,
    phone TEXT NOT NULL
) STRICT;

CREATE TABLE cases (
    id           TEXT PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES people (id),
    reference    TEXT NOT NULL UNIQUE,
    -- Staff can switch the portal off for a case.
    code_enabled INTEGER NOT NULL CHECK (code_enabled IN (0, 1)),
    reported_at  TEXT NOT NULL,
    -- The case as the contract has it, without its milestones and without `today`.
    body         TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE milestones (
    case_id        TEXT NOT NULL REFERENCES cases (id),
    id             TEXT NOT NULL,
    position       INTEGER NOT NULL,
    -- The true kind, also of news that is told in person.
    kind           TEXT NOT NULL,
    tell_in_person INTEGER NOT NULL CHECK (tell_in_person IN (0, 1)),
    -- The milestone as the contract has it.
    body           TEXT NOT NULL CHECK (json_valid(body)),
    PRIMARY KEY (case_id, id)
) STRICT;

CREATE TRIGGER milestones_are_never_changed BEFORE UPDATE ON milestones
BEGIN
    SELECT RAISE(ABORT, 'milestones are added and never changed');
END;

CREATE TRIGGER milestones_are_never_removed BEFORE DELETE ON milestones
BEGIN
    SELECT RAISE(ABORT, 'milestones are added and never removed');
END;

CREATE TABLE numbers (
    case_id TEXT NOT NULL REFERENCES cases (id),
    id      TEXT NOT NULL,
    number  TEXT NOT NULL,
    safe    INTEGER NOT NULL CHECK (safe IN (0, 1)),
    PRIMARY KEY (case_id, id)
) STRICT;

CREATE TABLE messages (
    id      INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    sender  TEXT NOT NULL CHECK (sender IN ('me', 'staff')),
    sent_at INTEGER NOT NULL,
    text    TEXT NOT NULL,
    seen    INTEGER NOT NULL CHECK (seen IN (0, 1))
) STRICT;

CREATE INDEX messages_by_case ON messages (case_id, id);

CREATE TABLE contact_preferences (
    case_id TEXT PRIMARY KEY REFERENCES cases (id),
    body    TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE feedback (
    id      INTEGER PRIMARY KEY,
    -- Empty when it was given without signing in.
    case_id TEXT REFERENCES cases (id),
    sent_at INTEGER NOT NULL,
    body    TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
