-- Letters of invitation, sheets that came back, the language of a person's letters. Never edited once released.
CREATE TABLE letter (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  meeting BLOB NOT NULL,
  language VARCHAR(40) NOT NULL,
  day VARCHAR(10),
  subject VARCHAR(400) NOT NULL,
  text TEXT NOT NULL,
  signed_name VARCHAR(300) NOT NULL,
  signed_post VARCHAR(200) NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_letter_uid UNIQUE (uid),
  CONSTRAINT fk_letter_meeting FOREIGN KEY(meeting) REFERENCES meeting (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX ix_letter_meeting_language ON letter (meeting, language);
CREATE TABLE signed_sheet (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  meeting BLOB NOT NULL,
  sheet VARCHAR(40) NOT NULL,
  others INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at VARCHAR(32) NOT NULL,
  changed_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_signed_sheet_uid UNIQUE (uid),
  CONSTRAINT fk_signed_sheet_meeting FOREIGN KEY(meeting) REFERENCES meeting (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX ix_signed_sheet_meeting_sheet ON signed_sheet (meeting, sheet);
CREATE TABLE sheet_signature (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  attendance BLOB NOT NULL,
  CONSTRAINT fk_sheet_signature_owner FOREIGN KEY(owner) REFERENCES signed_sheet (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_sheet_signature_attendance FOREIGN KEY(attendance) REFERENCES attendance (uid) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_sheet_signature_attendance ON sheet_signature (attendance);
CREATE INDEX ix_sheet_signature_owner ON sheet_signature (owner);
CREATE TABLE sheet_page (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  page INTEGER NOT NULL,
  issue VARCHAR(40) NOT NULL,
  attachment BLOB,
  CONSTRAINT fk_sheet_page_owner FOREIGN KEY(owner) REFERENCES signed_sheet (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_sheet_page_attachment FOREIGN KEY(attachment) REFERENCES attachment (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_sheet_page_attachment ON sheet_page (attachment);
CREATE INDEX ix_sheet_page_owner ON sheet_page (owner);
ALTER TABLE person ADD COLUMN language VARCHAR(40);
