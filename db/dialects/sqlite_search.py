"""Full text in SQLite: a table of words for everything, and one of parts of words."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Float, Integer, SelectBase, Subquery, bindparam, text

from db.dialects.dialect import SEARCHED, SHORTEST_PART, Way
from db.dialects.sqlite_upkeep import MERGED_BETWEEN_SAVES

TABLES = (
    """CREATE VIRTUAL TABLE search_words USING fts5(
  title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0", prefix='2 3')""",
    """CREATE VIRTUAL TABLE search_parts USING fts5(
  title, body, content='', contentless_delete=1, tokenize='trigram')""",
    """CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entry BEGIN
  DELETE FROM search_words WHERE rowid = old.id;
  DELETE FROM search_parts WHERE rowid = old.id;
END""",
)
FULL_TEXT = {"search_words": {"title", "body"}, "search_parts": {"title", "body"}}
"""The tables that only this engine has, with their columns."""
TRIGGERS = (
    """CREATE TRIGGER {table}_gone AFTER DELETE ON {table} BEGIN
  DELETE FROM search_entry WHERE kind = '{table}' AND uid = old.uid;
  UPDATE figure SET number = number - 1 WHERE name = '{table}';
END""",
    """CREATE TRIGGER {table}_come AFTER INSERT ON {table} BEGIN
  UPDATE figure SET number = number + 1 WHERE name = '{table}';
END""",
)
RANKED = 1000
"""Entries that are weighed against each other; far more than a list of results shows."""
HOLDING = """SELECT rowid AS id, bm25({table}, 8.0, 1.0) - {ahead} AS rank FROM {table}
WHERE {table} MATCH :{table}_{which} ORDER BY rowid DESC LIMIT {{most}}"""
BEST = f"""SELECT id, min(rank) AS rank FROM (
SELECT * FROM ({HOLDING.format(table="{table}", ahead=1000, which="t")})
UNION ALL SELECT * FROM ({HOLDING.format(table="{table}", ahead=0, which="q")})) GROUP BY id"""  # noqa: S608 - our own names
"""Hits that stand wholly in titles go before the others, and a hit in a title weighs most among those."""


def statements() -> Iterator[str]:
    """Yield what makes the full text, and the triggers that keep it and the numbers of what is searched."""
    yield from TABLES
    yield from MERGED_BETWEEN_SAVES
    for table in SEARCHED:
        yield from (made.format(table=table) for made in TRIGGERS)


def index(connection: Connection, entries: Sequence[tuple[int, str, str, str]]) -> None:
    """Put folded words into the full-text tables: of each entry key, title, body, and parts."""
    words = "INSERT OR REPLACE INTO search_words (rowid, title, body) VALUES (?, ?, ?)"
    parts = "INSERT OR REPLACE INTO search_parts (rowid, title, body) VALUES (?, ?, ?)"
    connection.exec_driver_sql(words, [(key, title, body) for key, title, body, _ in entries])
    connection.exec_driver_sql(parts, [(key, title, some) for key, title, _, some in entries])


def question_of(way: Way, terms: Sequence[str]) -> tuple[str, str]:
    """Return the full-text table to be asked, and the question to it; none if a term is too short for it."""
    quoted = [f'"{term}"' for term in terms]
    words = " ".join(f"{one}*" for one in quoted)
    match way:
        case Way.BEGINNING:
            return "search_words", f"title : ^{words}"
        case Way.WORDS:
            return "search_words", words
        case Way.PARTS:
            is_long = all(len(term) >= SHORTEST_PART for term in terms)
            return "search_parts", " ".join(quoted) if is_long else ""


def hits(way: Way, terms: Sequence[str]) -> SelectBase | None:
    """Return the question for the keys of the entries that hold *terms*."""
    table, question = question_of(way, terms)
    if not question:
        return None
    query = f"SELECT rowid AS id FROM {table} WHERE {table} MATCH :question"  # noqa: S608 - our own names
    asked: Any = bindparam("question", question, unique=True)  # one query may ask the same table twice
    return text(query).bindparams(asked).columns(id=Integer)


def ranked(way: Way, terms: Sequence[str]) -> Subquery | None:
    """Return keys and ranks (the best is the smallest) of the entries that hold *terms*, titles first.

    Of more than `RANKED` in titles, or anywhere, those made last are ranked: what half the file holds need
    not be weighed whole before the first results are shown.
    """
    table, question = question_of(way, terms)
    if not question:
        return None
    query = BEST.format(table=table, most=RANKED)
    values = {f"{table}_t": f"title : ({question})", f"{table}_q": question}
    return text(query).bindparams(**values).columns(id=Integer, rank=Float).subquery()
