-- From which time and from which house a hearing was moved: the list of a day tells of those that are no longer in it. Times are
-- written in one form of one length, so that their text is in the order of time. The many lines that moved nothing are in
-- neither index.
CREATE INDEX "public_hearing_change_time_left" ON "public_hearing_change" (("before"->>'startsAt') COLLATE "C")
  WHERE "before"->>'startsAt' IS NOT NULL;
CREATE INDEX "public_hearing_change_house_left" ON "public_hearing_change" (("before"->>'courthouseId') COLLATE "C", "hearing_id")
  WHERE "before"->>'courthouseId' IS NOT NULL;
