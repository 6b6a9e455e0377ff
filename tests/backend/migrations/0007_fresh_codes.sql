-- What one minute in somebody's open session must not be enough for asks for a new code.

CREATE TABLE fresh_codes (
    session_hash BLOB PRIMARY KEY REFERENCES sessions (id_hash) ON DELETE CASCADE,
    -- The code is computed from it and a key that is kept elsewhere.
    seed         TEXT NOT NULL,
    sent_at      INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    tries        INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Until when a session counts as the person's own.
ALTER TABLE sessions ADD COLUMN fresh_until INTEGER NOT NULL DEFAULT 0;

-- Access that has ended keeps its looks.
ALTER TABLE helpers ADD COLUMN ended_at INTEGER;

-- The first letters of a helper's code find it; the whole is kept by a password hash.
DROP INDEX helpers_by_code;
ALTER TABLE helpers DROP COLUMN code_hash;
ALTER TABLE helpers ADD COLUMN code_start TEXT NOT NULL DEFAULT '';
ALTER TABLE helpers ADD COLUMN code_hash TEXT NOT NULL DEFAULT '';
CREATE INDEX helpers_by_code_start ON helpers (code_start);
