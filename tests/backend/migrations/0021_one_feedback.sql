-- A rating and its words are one feedback, however often it is changed.

ALTER TABLE feedback ADD COLUMN about TEXT;
ALTER TABLE feedback ADD COLUMN about_id TEXT NOT NULL DEFAULT '';
-- What the page made to know it by, without a case.
ALTER TABLE feedback ADD COLUMN given_id TEXT;
-- `sent_at` is when it was first given.
ALTER TABLE feedback ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;

UPDATE feedback SET
    about = json_extract(body, '$.about'),
    about_id = coalesce(json_extract(body, '$.about_id'), ''),
    changed_at = sent_at;

-- Before, the words came as a feedback of their own. The last one has all; it was given when the first one was.
UPDATE feedback SET sent_at = (
    SELECT min(other.sent_at) FROM feedback AS other
    WHERE other.case_id = feedback.case_id AND other.about = feedback.about
      AND other.about_id = feedback.about_id
) WHERE case_id IS NOT NULL;

DELETE FROM feedback WHERE case_id IS NOT NULL AND id < (
    SELECT max(other.id) FROM feedback AS other
    WHERE other.case_id = feedback.case_id AND other.about = feedback.about
      AND other.about_id = feedback.about_id
);

CREATE UNIQUE INDEX feedback_by_thing ON feedback (case_id, about, about_id) WHERE case_id IS NOT NULL;
CREATE UNIQUE INDEX feedback_by_given_id ON feedback (given_id) WHERE given_id IS NOT NULL;
