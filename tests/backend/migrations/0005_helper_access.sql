-- Helpers sign in with their code and see what the person chose.

-- The names of the parts, as the contract has them. Codes that are older than this column show the
-- least.
ALTER TABLE helpers ADD COLUMN shows TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(shows));

CREATE UNIQUE INDEX helpers_by_code ON helpers (code_hash);

-- Apart from the sessions of people: a call that asks for a person finds no helper here.
CREATE TABLE helper_sessions (
    id_hash      BLOB PRIMARY KEY,
    -- With the helper goes every session of theirs, also one that is in use.
    helper_id    TEXT NOT NULL REFERENCES helpers (id) ON DELETE CASCADE,
    started_at   INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL
) STRICT;

CREATE INDEX helper_looks_by_helper ON helper_looks (helper_id, at);
