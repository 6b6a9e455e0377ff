-- A page may go before its own request to go on is through; that request then goes on with nothing.
ALTER TABLE sessions ADD COLUMN gone_page_hash BLOB;
ALTER TABLE helper_sessions ADD COLUMN gone_page_hash BLOB;
