-- How the service keeps its promises. A quarter is its first day.

-- People whose cases are no longer held: how many of them got which answer. Nothing else is left of them.
CREATE TABLE past_people (
    quarter TEXT NOT NULL,
    about   TEXT NOT NULL CHECK (about IN ('right', 'step')),
    -- The id of a rule of the rights file, or a kind of milestone.
    key     TEXT NOT NULL,
    answer  TEXT NOT NULL,
    people  INTEGER NOT NULL CHECK (people >= 0),
    PRIMARY KEY (quarter, about, key, answer)
) STRICT;

-- What was published of a quarter, small counts held back.
CREATE TABLE published_quarters (
    quarter TEXT PRIMARY KEY,
    body    TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- Of two versions, the difference would tell of one person.
CREATE TRIGGER published_quarters_are_never_changed BEFORE UPDATE ON published_quarters
BEGIN
    SELECT RAISE(ABORT, 'what is published stays');
END;

CREATE TRIGGER published_quarters_are_never_removed BEFORE DELETE ON published_quarters
BEGIN
    SELECT RAISE(ABORT, 'what is published stays');
END;

-- What people said and what was done, in each language.
CREATE TABLE said_and_did (
    on_day TEXT NOT NULL,
    said   TEXT NOT NULL CHECK (json_valid(said)),
    did    TEXT NOT NULL CHECK (json_valid(did))
) STRICT;
