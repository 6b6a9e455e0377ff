-- What staff ask of a person, and the answer. Before, it was a list in the body of the case.

CREATE TABLE to_dos (
    case_id       TEXT NOT NULL REFERENCES cases (id),
    position      INTEGER NOT NULL,
    -- Empty for what cannot be answered here. Never used again within the case.
    id            TEXT,
    -- The item as the contract has it, without the answer.
    body          TEXT NOT NULL CHECK (json_valid(body)),
    -- The last answer as the contract has it.
    answered      TEXT CHECK (json_valid(answered)),
    -- Set when staff no longer ask for it.
    taken_away_at INTEGER,
    PRIMARY KEY (case_id, position),
    UNIQUE (case_id, id)
) STRICT;

INSERT INTO to_dos (case_id, position, body)
SELECT cases.id, item.key, item.value FROM cases, json_each(cases.body, '$.to_do') AS item;

UPDATE cases SET body = json_set(body, '$.to_do', json('[]'));
