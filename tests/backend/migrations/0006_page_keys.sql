-- A session belongs to one page. Sessions that are older than these columns open nothing.

-- The hash of the key that the page holds.
ALTER TABLE sessions ADD COLUMN page_hash BLOB NOT NULL DEFAULT x'';
ALTER TABLE helper_sessions ADD COLUMN page_hash BLOB NOT NULL DEFAULT x'';

-- When the page said that it goes, and the hash of what its reload will show. Empty while it is open.
ALTER TABLE sessions ADD COLUMN left_at INTEGER;
ALTER TABLE helper_sessions ADD COLUMN left_at INTEGER;
ALTER TABLE sessions ADD COLUMN mark_hash BLOB;
ALTER TABLE helper_sessions ADD COLUMN mark_hash BLOB;

CREATE INDEX sessions_by_person ON sessions (person_id);
