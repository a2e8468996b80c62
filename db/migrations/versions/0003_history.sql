-- The history, the bin, and the head of the history in adopted records. A file once released is never edited.
CREATE TABLE bin (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL,
  kind VARCHAR(40) NOT NULL,
  title VARCHAR(400) NOT NULL,
  home BLOB,
  change INTEGER NOT NULL,
  removed_at VARCHAR(32) NOT NULL,
  removed_by VARCHAR(200) NOT NULL,
  payload TEXT NOT NULL
);
CREATE INDEX ix_bin_uid ON bin (uid);
CREATE INDEX ix_bin_removed_at ON bin (removed_at);
CREATE TABLE change (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  changed_at VARCHAR(32) NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  occasion VARCHAR(40) NOT NULL,
  hash VARCHAR(64) NOT NULL
);
CREATE INDEX ix_change_hash ON change (hash);
CREATE TABLE trace (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  change INTEGER NOT NULL,
  table_name VARCHAR(40) NOT NULL,
  "key" INTEGER NOT NULL,
  owner INTEGER,
  home BLOB,
  kind VARCHAR(40) NOT NULL,
  salt BLOB,
  "before" TEXT,
  "after" TEXT,
  digest VARCHAR(64)
);
CREATE INDEX ix_trace_home ON trace (home) WHERE home IS NOT NULL;
CREATE INDEX ix_trace_change ON trace (change);
CREATE INDEX ix_trace_owner ON trace (owner, table_name) WHERE owner IS NOT NULL;
CREATE TABLE bin_content (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  owner INTEGER NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  CONSTRAINT fk_bin_content_owner FOREIGN KEY(owner) REFERENCES bin (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_bin_content_sha256 ON bin_content (sha256);
CREATE INDEX ix_bin_content_owner ON bin_content (owner);
ALTER TABLE record ADD COLUMN history_head VARCHAR(64) DEFAULT '' NOT NULL;
