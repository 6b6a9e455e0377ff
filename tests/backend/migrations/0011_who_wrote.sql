-- Who of staff wrote a message, where the person may know it.

ALTER TABLE messages ADD COLUMN person TEXT;
ALTER TABLE messages ADD COLUMN office TEXT;
