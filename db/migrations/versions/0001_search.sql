-- Full text, and triggers that keep it and the counts. A file once released is never edited.
CREATE VIRTUAL TABLE search_words USING fts5(
  title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0", prefix='2 3');
CREATE VIRTUAL TABLE search_parts USING fts5(
  title, body, content='', contentless_delete=1, tokenize='trigram');
CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entry BEGIN
  DELETE FROM search_words WHERE rowid = old.id;
  DELETE FROM search_parts WHERE rowid = old.id;
END;
CREATE TRIGGER meeting_gone AFTER DELETE ON meeting BEGIN
  DELETE FROM search_entry WHERE kind = 'meeting' AND uid = old.uid;
  UPDATE figure SET number = number - 1 WHERE name = 'meeting';
END;
CREATE TRIGGER meeting_come AFTER INSERT ON meeting BEGIN
  UPDATE figure SET number = number + 1 WHERE name = 'meeting';
END;
INSERT INTO figure (name, number) VALUES ('meeting', 0);
CREATE TRIGGER record_gone AFTER DELETE ON record BEGIN
  DELETE FROM search_entry WHERE kind = 'record' AND uid = old.uid;
  UPDATE figure SET number = number - 1 WHERE name = 'record';
END;
CREATE TRIGGER record_come AFTER INSERT ON record BEGIN
  UPDATE figure SET number = number + 1 WHERE name = 'record';
END;
INSERT INTO figure (name, number) VALUES ('record', 0);
CREATE TRIGGER person_gone AFTER DELETE ON person BEGIN
  DELETE FROM search_entry WHERE kind = 'person' AND uid = old.uid;
  UPDATE figure SET number = number - 1 WHERE name = 'person';
END;
CREATE TRIGGER person_come AFTER INSERT ON person BEGIN
  UPDATE figure SET number = number + 1 WHERE name = 'person';
END;
INSERT INTO figure (name, number) VALUES ('person', 0);
CREATE TRIGGER organisation_gone AFTER DELETE ON organisation BEGIN
  DELETE FROM search_entry WHERE kind = 'organisation' AND uid = old.uid;
  UPDATE figure SET number = number - 1 WHERE name = 'organisation';
END;
CREATE TRIGGER organisation_come AFTER INSERT ON organisation BEGIN
  UPDATE figure SET number = number + 1 WHERE name = 'organisation';
END;
INSERT INTO figure (name, number) VALUES ('organisation', 0);
CREATE TRIGGER series_gone AFTER DELETE ON series BEGIN
  DELETE FROM search_entry WHERE kind = 'series' AND uid = old.uid;
  UPDATE figure SET number = number - 1 WHERE name = 'series';
END;
CREATE TRIGGER series_come AFTER INSERT ON series BEGIN
  UPDATE figure SET number = number + 1 WHERE name = 'series';
END;
INSERT INTO figure (name, number) VALUES ('series', 0);
