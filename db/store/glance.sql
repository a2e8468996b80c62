-- Made by `python -m db.store.glance_statements`: name, what values are read as, statement.

-- numbers
-- - -
SELECT figure.name, figure.number
FROM figure

-- office name
-- -
SELECT office.name
FROM office

-- drafts
-- -
SELECT count(draft.id) AS count_1
FROM draft

-- years
-- -
WITH RECURSIVE years(year) AS
(SELECT substr(max(meeting.sort_day), 1, 4) AS year
FROM meeting UNION ALL SELECT (SELECT substr(max(meeting.sort_day), 1, 4) AS substr_1
FROM meeting
WHERE meeting.sort_day < years.year) AS anon_1
FROM years
WHERE years.year != '')
SELECT years.year
FROM years
WHERE years.year != ''

-- coming
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.sort_day, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series
WHERE meeting.sort_day >= :since AND meeting.status IN ('planned', 'under_way') AND coalesce(meeting.last_day, meeting.first_day) >= :today ORDER BY meeting.sort_day ASC, meeting.id ASC
LIMIT :limit OFFSET 0) ORDER BY meeting.sort_day ASC, meeting.id ASC

-- coming
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.sort_title, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series
WHERE meeting.first_day IS NULL AND meeting.status IN ('planned', 'under_way') ORDER BY meeting.sort_title ASC, meeting.id ASC
LIMIT :limit OFFSET 0) ORDER BY meeting.sort_title ASC, meeting.id ASC

-- recent
-- Uid Uid - Family - Language RecordStatus - - Instant - - Instant -
SELECT record.uid, record.meeting, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, record.family, record.title, record.language, record.status, record.draft, record.reference, record.changed_at, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, record.changed_at AS changed_at__1, record.id
FROM record JOIN meeting ON meeting.uid = record.meeting
WHERE record.id IN (SELECT record.id
FROM record JOIN meeting ON meeting.uid = record.meeting ORDER BY record.changed_at DESC, record.id DESC
LIMIT :limit OFFSET 0) ORDER BY record.changed_at DESC, record.id DESC

-- open
-- Uid Uid - Family - Language RecordStatus - - Instant - - Instant -
SELECT record.uid, record.meeting, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, record.family, record.title, record.language, record.status, record.draft, record.reference, record.changed_at, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, record.changed_at AS changed_at__1, record.id
FROM record JOIN meeting ON meeting.uid = record.meeting
WHERE record.id IN (SELECT record.id
FROM record JOIN meeting ON meeting.uid = record.meeting
WHERE record.status = 'draft' ORDER BY record.changed_at DESC, record.id DESC
LIMIT :limit OFFSET 0) ORDER BY record.changed_at DESC, record.id DESC

-- open
-- Uid Uid - Family - Language RecordStatus - - Instant - - Instant -
SELECT record.uid, record.meeting, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, record.family, record.title, record.language, record.status, record.draft, record.reference, record.changed_at, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, record.changed_at AS changed_at__1, record.id
FROM record JOIN meeting ON meeting.uid = record.meeting
WHERE record.id IN (SELECT record.id
FROM record JOIN meeting ON meeting.uid = record.meeting
WHERE record.status = 'circulated' ORDER BY record.changed_at DESC, record.id DESC
LIMIT :limit OFFSET 0) ORDER BY record.changed_at DESC, record.id DESC

-- open
-- Uid Uid - Family - Language RecordStatus - - Instant - - Instant -
SELECT record.uid, record.meeting, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, record.family, record.title, record.language, record.status, record.draft, record.reference, record.changed_at, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, record.changed_at AS changed_at__1, record.id
FROM record JOIN meeting ON meeting.uid = record.meeting
WHERE record.id IN (SELECT record.id
FROM record JOIN meeting ON meeting.uid = record.meeting
WHERE record.status = 'adopted' ORDER BY record.changed_at DESC, record.id DESC
LIMIT :limit OFFSET 0) ORDER BY record.changed_at DESC, record.id DESC

-- meetings first_day
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.sort_day, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series ORDER BY meeting.sort_day ASC, meeting.id ASC
LIMIT :limit OFFSET 0) ORDER BY meeting.sort_day ASC, meeting.id ASC

-- meetings title
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.sort_title, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series ORDER BY meeting.sort_title ASC, meeting.id ASC
LIMIT :limit OFFSET 0) ORDER BY meeting.sort_title ASC, meeting.id ASC

-- meetings city
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.sort_place, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series ORDER BY meeting.sort_place ASC, meeting.id ASC
LIMIT :limit OFFSET 0) ORDER BY meeting.sort_place ASC, meeting.id ASC

-- meetings ordinal
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, coalesce(meeting.ordinal, 0) AS coalesce_5, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series ORDER BY coalesce(meeting.ordinal, 0) ASC, meeting.id ASC
LIMIT :limit OFFSET 0) ORDER BY coalesce(meeting.ordinal, 0) ASC, meeting.id ASC

-- meetings status
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - MeetingStatus - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.status AS status__1, meeting.sort_day, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series ORDER BY meeting.status ASC, meeting.sort_day ASC, meeting.id ASC
LIMIT :limit OFFSET 0) ORDER BY meeting.status ASC, meeting.sort_day ASC, meeting.id ASC

-- meetings mode
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - Mode - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.mode AS mode__1, meeting.sort_day, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series ORDER BY meeting.mode ASC, meeting.sort_day ASC, meeting.id ASC
LIMIT :limit OFFSET 0) ORDER BY meeting.mode ASC, meeting.sort_day ASC, meeting.id ASC

-- meetings -first_day
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.sort_day, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series ORDER BY meeting.sort_day DESC, meeting.id DESC
LIMIT :limit OFFSET 0) ORDER BY meeting.sort_day DESC, meeting.id DESC

-- meetings -title
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.sort_title, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series ORDER BY meeting.sort_title DESC, meeting.id DESC
LIMIT :limit OFFSET 0) ORDER BY meeting.sort_title DESC, meeting.id DESC

-- meetings -city
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.sort_place, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series ORDER BY meeting.sort_place DESC, meeting.id DESC
LIMIT :limit OFFSET 0) ORDER BY meeting.sort_place DESC, meeting.id DESC

-- meetings -ordinal
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, coalesce(meeting.ordinal, 0) AS coalesce_5, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series ORDER BY coalesce(meeting.ordinal, 0) DESC, meeting.id DESC
LIMIT :limit OFFSET 0) ORDER BY coalesce(meeting.ordinal, 0) DESC, meeting.id DESC

-- meetings -status
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - MeetingStatus - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.status AS status__1, meeting.sort_day, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series ORDER BY meeting.status DESC, meeting.sort_day DESC, meeting.id DESC
LIMIT :limit OFFSET 0) ORDER BY meeting.status DESC, meeting.sort_day DESC, meeting.id DESC

-- meetings -mode
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - Mode - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.mode AS mode__1, meeting.sort_day, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series ORDER BY meeting.mode DESC, meeting.sort_day DESC, meeting.id DESC
LIMIT :limit OFFSET 0) ORDER BY meeting.mode DESC, meeting.sort_day DESC, meeting.id DESC

-- meetings series_title
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, series.sort_key, series.id, meeting.sort_day, meeting.id AS id_1
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series
WHERE series.id IS NOT NULL ORDER BY series.sort_key ASC, series.id ASC, meeting.sort_day DESC, meeting.id DESC
LIMIT :limit OFFSET 0) ORDER BY series.sort_key ASC, series.id ASC, meeting.sort_day DESC, meeting.id DESC

-- meetings series_title
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.sort_day, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series
WHERE meeting.series IS NULL ORDER BY meeting.sort_day DESC, meeting.id DESC
LIMIT :limit OFFSET 0) ORDER BY meeting.sort_day DESC, meeting.id DESC

-- meetings -series_title
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, meeting.sort_day, meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series
WHERE meeting.series IS NULL ORDER BY meeting.sort_day DESC, meeting.id DESC
LIMIT :limit OFFSET 0) ORDER BY meeting.sort_day DESC, meeting.id DESC

-- meetings -series_title
-- Uid Uid - - - Day Day - - - Mode MeetingStatus - Uid RecordStatus - - - - - - -
SELECT meeting.uid, meeting.series, coalesce(series.title, '') AS coalesce_1, meeting.ordinal, CASE WHEN (meeting.short_title != '') THEN meeting.short_title ELSE meeting.title END AS anon_1, meeting.first_day, meeting.last_day, meeting.date_text, meeting.city, meeting.country, meeting.mode, meeting.status, coalesce(organisation.label, '') AS coalesce_2, record.uid AS uid_1, record.status AS status_1, (SELECT count(signatory.signed_on) AS count_1
FROM signatory
WHERE signatory.record = record.uid) AS anon_2, (SELECT count(signatory.id) AS count_2
FROM signatory
WHERE signatory.record = record.uid) AS anon_3, coalesce(meeting.official_delegates, (SELECT CAST(coalesce(sum(attendance.head_count), 0) AS INTEGER) AS coalesce_4
FROM attendance
WHERE attendance.meeting = meeting.uid AND attendance.role IN ('head', 'delegate', 'alternate') AND (attendance.state NOT IN ('excused', 'absent', 'replaced')) AND (meeting.counted = 'expected' OR attendance.state = 'present'))) AS coalesce_3, series.sort_key, series.id, meeting.sort_day, meeting.id AS id_1
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series LEFT OUTER JOIN organisation ON organisation.uid = meeting.host LEFT OUTER JOIN record ON record.id = (SELECT min(record_1.id) AS min_1
FROM record AS record_1
WHERE record_1.meeting = meeting.uid)
WHERE meeting.id IN (SELECT meeting.id
FROM meeting LEFT OUTER JOIN series ON series.uid = meeting.series
WHERE series.id IS NOT NULL ORDER BY series.sort_key DESC, series.id DESC, meeting.sort_day DESC, meeting.id DESC
LIMIT :limit OFFSET 0) ORDER BY series.sort_key DESC, series.id DESC, meeting.sort_day DESC, meeting.id DESC
