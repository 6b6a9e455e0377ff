-- One code for a reference, which serves every browser that asks for it.

DROP TABLE challenges;

-- A browser that has asked for a code. Only a hash is kept of the id that it holds.
CREATE TABLE challenges (
    id_hash      BLOB PRIMARY KEY,
    -- A hash of the reference, also of one that nobody has.
    who          BLOB NOT NULL,
    language     TEXT NOT NULL,
    resend_after INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL
) STRICT;

-- What the rules for codes keep about a reference. No code is in it, only the seed of one.
CREATE TABLE codes (
    who       BLOB PRIMARY KEY,
    -- Empty for a reference that nobody has: no code can ever be right.
    case_id   TEXT REFERENCES cases (id),
    body      TEXT NOT NULL CHECK (json_valid(body)),
    forget_at INTEGER NOT NULL
) STRICT;

CREATE INDEX codes_by_end ON codes (forget_at);
