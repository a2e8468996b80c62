-- The first tables. A file once released is never edited.
CREATE TABLE content (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  sha256 VARCHAR(64) NOT NULL,
  size INTEGER NOT NULL,
  kept_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_content_sha256 UNIQUE (sha256)
);
CREATE TABLE draft (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  form VARCHAR(200) NOT NULL,
  record BLOB NOT NULL,
  base_version INTEGER NOT NULL,
  payload TEXT NOT NULL,
  kept_at VARCHAR(32) NOT NULL
);
CREATE UNIQUE INDEX ix_draft_form_record ON draft (form, record);
CREATE TABLE search_entry (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  kind VARCHAR(40) NOT NULL,
  uid BLOB NOT NULL,
  title VARCHAR(400) NOT NULL
);
CREATE UNIQUE INDEX ix_search_entry_uid_kind ON search_entry (uid, kind);
CREATE INDEX ix_search_entry_kind ON search_entry (kind);
CREATE TABLE figure (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name VARCHAR(40) NOT NULL,
  number INTEGER NOT NULL,
  CONSTRAINT uq_figure_name UNIQUE (name)
);
CREATE TABLE about (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  needs VARCHAR(200) NOT NULL,
  made_at VARCHAR(32) NOT NULL
);
CREATE TABLE organisation (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  kind VARCHAR(40) NOT NULL,
  abbreviation VARCHAR(40) NOT NULL,
  country VARCHAR(2) NOT NULL,
  parent BLOB,
  aliases TEXT NOT NULL,
  website VARCHAR(200) NOT NULL,
  sort_name VARCHAR(200) NOT NULL,
  notes TEXT NOT NULL,
  label VARCHAR(200) NOT NULL,
  sort_key VARCHAR(200) NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_organisation_uid UNIQUE (uid),
  CONSTRAINT fk_organisation_parent FOREIGN KEY(parent) REFERENCES organisation (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_organisation_kind ON organisation (kind);
CREATE INDEX ix_organisation_parent ON organisation (parent);
CREATE INDEX ix_organisation_sort_key ON organisation (sort_key);
CREATE TABLE person (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  honorific VARCHAR(120) NOT NULL,
  full_name VARCHAR(300) NOT NULL,
  post_nominals VARCHAR(120) NOT NULL,
  sort_name VARCHAR(300) NOT NULL,
  email VARCHAR(200) NOT NULL,
  phone VARCHAR(60) NOT NULL,
  notes TEXT NOT NULL,
  sort_key VARCHAR(300) NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_person_uid UNIQUE (uid)
);
CREATE INDEX ix_person_sort_key ON person (sort_key);
CREATE TABLE chunk (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  owner INTEGER NOT NULL,
  position INTEGER NOT NULL,
  data BLOB NOT NULL,
  CONSTRAINT fk_chunk_owner FOREIGN KEY(owner) REFERENCES content (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_chunk_owner_position ON chunk (owner, position);
CREATE TABLE organisation_name (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  language VARCHAR(40) NOT NULL,
  text VARCHAR(200) NOT NULL,
  short VARCHAR(200) NOT NULL,
  CONSTRAINT fk_organisation_name_owner FOREIGN KEY(owner) REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_organisation_name_owner ON organisation_name (owner);
CREATE TABLE post (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  uid BLOB NOT NULL,
  title VARCHAR(200) NOT NULL,
  organisation BLOB,
  since VARCHAR(10),
  until VARCHAR(10),
  CONSTRAINT fk_post_owner FOREIGN KEY(owner) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_post_organisation FOREIGN KEY(organisation) REFERENCES organisation (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_post_owner ON post (owner);
CREATE INDEX ix_post_organisation ON post (organisation);
CREATE TABLE series (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  title VARCHAR(400) NOT NULL,
  abbreviation VARCHAR(40) NOT NULL,
  organisation BLOB,
  notes TEXT NOT NULL,
  sort_key VARCHAR(400) NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_series_uid UNIQUE (uid),
  CONSTRAINT fk_series_organisation FOREIGN KEY(organisation) REFERENCES organisation (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_series_organisation ON series (organisation);
CREATE INDEX ix_series_sort_key ON series (sort_key);
CREATE TABLE meeting (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  series BLOB,
  ordinal INTEGER,
  title TEXT(400) NOT NULL,
  subtitle VARCHAR(400) NOT NULL,
  short_title VARCHAR(120) NOT NULL,
  status VARCHAR(40) NOT NULL,
  first_day VARCHAR(10),
  last_day VARCHAR(10),
  date_text VARCHAR(120) NOT NULL,
  mode VARCHAR(40) NOT NULL,
  city VARCHAR(120) NOT NULL,
  country VARCHAR(2) NOT NULL,
  venue VARCHAR(200) NOT NULL,
  platform VARCHAR(120) NOT NULL,
  host BLOB,
  background TEXT NOT NULL,
  objectives TEXT NOT NULL,
  official_delegates INTEGER,
  official_societies INTEGER,
  notes TEXT NOT NULL,
  sort_day VARCHAR(10) NOT NULL,
  sort_title VARCHAR(400) NOT NULL,
  sort_place VARCHAR(200) NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_meeting_uid UNIQUE (uid),
  CONSTRAINT fk_meeting_series FOREIGN KEY(series) REFERENCES series (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_meeting_host FOREIGN KEY(host) REFERENCES organisation (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_meeting_by_status ON meeting (status, sort_day, id);
CREATE INDEX ix_meeting_series ON meeting (series);
CREATE INDEX ix_meeting_by_title ON meeting (sort_title, id);
CREATE INDEX ix_meeting_by_place ON meeting (sort_place, id);
CREATE INDEX ix_meeting_by_day ON meeting (sort_day, id);
CREATE INDEX ix_meeting_host ON meeting (host);
CREATE TABLE series_member (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  organisation BLOB NOT NULL,
  CONSTRAINT fk_series_member_owner FOREIGN KEY(owner) REFERENCES series (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_series_member_organisation FOREIGN KEY(organisation) REFERENCES organisation (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_series_member_organisation ON series_member (organisation);
CREATE INDEX ix_series_member_owner ON series_member (owner);
CREATE TABLE series_turn (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  year INTEGER NOT NULL,
  organisation BLOB NOT NULL,
  CONSTRAINT fk_series_turn_owner FOREIGN KEY(owner) REFERENCES series (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_series_turn_organisation FOREIGN KEY(organisation) REFERENCES organisation (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_series_turn_organisation ON series_turn (organisation);
CREATE INDEX ix_series_turn_owner ON series_turn (owner);
CREATE TABLE agenda (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting BLOB NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT fk_agenda_meeting FOREIGN KEY(meeting) REFERENCES meeting (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX ix_agenda_meeting ON agenda (meeting);
CREATE TABLE delegation (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  meeting BLOB NOT NULL,
  organisation BLOB,
  printed_name VARCHAR(200) NOT NULL,
  category VARCHAR(40) NOT NULL,
  listed BOOLEAN NOT NULL,
  position INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_delegation_uid UNIQUE (uid),
  CONSTRAINT fk_delegation_meeting FOREIGN KEY(meeting) REFERENCES meeting (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_delegation_organisation FOREIGN KEY(organisation) REFERENCES organisation (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_delegation_meeting ON delegation (meeting);
CREATE INDEX ix_delegation_organisation ON delegation (organisation);
CREATE TABLE meeting_role (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  uid BLOB NOT NULL,
  kind VARCHAR(40) NOT NULL,
  printed_name VARCHAR(400) NOT NULL,
  printed_post VARCHAR(400) NOT NULL,
  person BLOB,
  organisation BLOB,
  CONSTRAINT fk_meeting_role_owner FOREIGN KEY(owner) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_meeting_role_person FOREIGN KEY(person) REFERENCES person (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_meeting_role_organisation FOREIGN KEY(organisation) REFERENCES organisation (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_meeting_role_person ON meeting_role (person);
CREATE INDEX ix_meeting_role_owner ON meeting_role (owner);
CREATE INDEX ix_meeting_role_organisation ON meeting_role (organisation);
CREATE TABLE meeting_link (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  uid BLOB NOT NULL,
  kind VARCHAR(40) NOT NULL,
  meeting BLOB,
  text VARCHAR(400) NOT NULL,
  CONSTRAINT fk_meeting_link_owner FOREIGN KEY(owner) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_meeting_link_meeting FOREIGN KEY(meeting) REFERENCES meeting (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_meeting_link_owner ON meeting_link (owner);
CREATE INDEX ix_meeting_link_meeting ON meeting_link (meeting);
CREATE TABLE record (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  meeting BLOB NOT NULL,
  family VARCHAR(40) NOT NULL,
  preface TEXT NOT NULL,
  title VARCHAR(400) NOT NULL,
  language VARCHAR(40) NOT NULL,
  status VARCHAR(40) NOT NULL,
  draft INTEGER NOT NULL,
  reference VARCHAR(80) NOT NULL,
  adopted_on VARCHAR(10),
  content_hash VARCHAR(64) NOT NULL,
  annex_participants BOOLEAN NOT NULL,
  sort_title VARCHAR(400) NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_record_uid UNIQUE (uid),
  CONSTRAINT fk_record_meeting FOREIGN KEY(meeting) REFERENCES meeting (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_record_by_title ON record (sort_title, id);
CREATE INDEX ix_record_by_change ON record (changed_at, id);
CREATE INDEX ix_record_meeting ON record (meeting);
CREATE INDEX ix_record_by_status ON record (status, changed_at, id);
CREATE TABLE agenda_item (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  uid BLOB NOT NULL,
  level INTEGER NOT NULL,
  kind VARCHAR(40) NOT NULL,
  number VARCHAR(40) NOT NULL,
  title VARCHAR(400) NOT NULL,
  day VARCHAR(10),
  starts VARCHAR(32),
  ends VARCHAR(32),
  speakers TEXT NOT NULL,
  objectives TEXT NOT NULL,
  overview TEXT NOT NULL,
  CONSTRAINT fk_agenda_item_owner FOREIGN KEY(owner) REFERENCES agenda (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_agenda_item_owner ON agenda_item (owner);
CREATE TABLE attendance (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  meeting BLOB NOT NULL,
  delegation BLOB NOT NULL,
  person BLOB,
  printed_name VARCHAR(300) NOT NULL,
  printed_post VARCHAR(200) NOT NULL,
  role VARCHAR(40) NOT NULL,
  state VARCHAR(40) NOT NULL,
  presence VARCHAR(40) NOT NULL,
  head_count INTEGER NOT NULL,
  replaced_by BLOB,
  note VARCHAR(200) NOT NULL,
  position INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_attendance_uid UNIQUE (uid),
  CONSTRAINT fk_attendance_meeting FOREIGN KEY(meeting) REFERENCES meeting (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_attendance_delegation FOREIGN KEY(delegation) REFERENCES delegation (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_attendance_person FOREIGN KEY(person) REFERENCES person (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_attendance_replaced_by FOREIGN KEY(replaced_by) REFERENCES attendance (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_attendance_delegation ON attendance (delegation);
CREATE INDEX ix_attendance_person ON attendance (person);
CREATE INDEX ix_attendance_meeting ON attendance (meeting);
CREATE INDEX ix_attendance_replaced_by ON attendance (replaced_by);
CREATE TABLE attachment (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  meeting BLOB,
  record BLOB,
  kind VARCHAR(40) NOT NULL,
  title VARCHAR(400) NOT NULL,
  caption VARCHAR(2000) NOT NULL,
  credit VARCHAR(200) NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  media_type VARCHAR(200) NOT NULL,
  size INTEGER NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  position INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_attachment_uid UNIQUE (uid),
  CONSTRAINT fk_attachment_meeting FOREIGN KEY(meeting) REFERENCES meeting (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_attachment_record FOREIGN KEY(record) REFERENCES record (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE INDEX ix_attachment_record ON attachment (record);
CREATE INDEX ix_attachment_meeting ON attachment (meeting);
CREATE TABLE paragraph (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  uid BLOB NOT NULL,
  kind VARCHAR(40) NOT NULL,
  level INTEGER NOT NULL,
  runs TEXT NOT NULL,
  rows TEXT NOT NULL,
  CONSTRAINT fk_paragraph_owner FOREIGN KEY(owner) REFERENCES record (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_paragraph_owner ON paragraph (owner);
CREATE TABLE print_note (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  record BLOB NOT NULL,
  form VARCHAR(200) NOT NULL,
  printed_at VARCHAR(32) NOT NULL,
  printed_by VARCHAR(200) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  printer VARCHAR(200) NOT NULL,
  pages INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  CONSTRAINT uq_print_note_uid UNIQUE (uid),
  CONSTRAINT fk_print_note_record FOREIGN KEY(record) REFERENCES record (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_print_note_record ON print_note (record);
CREATE TABLE agenda_document (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  kind VARCHAR(40) NOT NULL,
  title VARCHAR(400) NOT NULL,
  attachment BLOB,
  CONSTRAINT fk_agenda_document_owner FOREIGN KEY(owner) REFERENCES agenda_item (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_agenda_document_attachment FOREIGN KEY(attachment) REFERENCES attachment (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_agenda_document_owner ON agenda_document (owner);
CREATE INDEX ix_agenda_document_attachment ON agenda_document (attachment);
CREATE TABLE office (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  organisation BLOB,
  name VARCHAR(200) NOT NULL,
  language VARCHAR(40) NOT NULL,
  paper VARCHAR(40) NOT NULL,
  logo BLOB,
  letterhead TEXT(1000) NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT fk_office_organisation FOREIGN KEY(organisation) REFERENCES organisation (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_office_logo FOREIGN KEY(logo) REFERENCES attachment (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_office_organisation ON office (organisation);
CREATE INDEX ix_office_logo ON office (logo);
CREATE TABLE attribution (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  delegation BLOB NOT NULL,
  CONSTRAINT fk_attribution_owner FOREIGN KEY(owner) REFERENCES paragraph (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_attribution_delegation FOREIGN KEY(delegation) REFERENCES delegation (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_attribution_owner ON attribution (owner);
CREATE INDEX ix_attribution_delegation ON attribution (delegation);
CREATE TABLE signatory (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  record BLOB NOT NULL,
  printed_name VARCHAR(300) NOT NULL,
  printed_post VARCHAR(200) NOT NULL,
  printed_organisation VARCHAR(200) NOT NULL,
  person BLOB,
  how VARCHAR(40) NOT NULL,
  signed_on VARCHAR(10),
  scan BLOB,
  position INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_signatory_uid UNIQUE (uid),
  CONSTRAINT fk_signatory_record FOREIGN KEY(record) REFERENCES record (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_signatory_person FOREIGN KEY(person) REFERENCES person (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_signatory_scan FOREIGN KEY(scan) REFERENCES attachment (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_signatory_person ON signatory (person);
CREATE INDEX ix_signatory_scan ON signatory (scan);
CREATE INDEX ix_signatory_record ON signatory (record);
