"""Full text in PostgreSQL: folded words in columns, found by patterns, and by groups of three letters fast.

What is found is the same as in a file: the pattern decides, an index only says where it is worth looking.
The index needs the extension `pg_trgm`, which PostgreSQL brings along; without it every entry is read.
"""

import re
from collections.abc import Iterator, Sequence

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    Float,
    MetaData,
    Select,
    Subquery,
    Table,
    Text,
    and_,
    case,
    cast,
    func,
    literal,
    select,
)
from sqlalchemy.exc import DBAPIError

from db.dialects import postgresql
from db.dialects.dialect import SEARCHED, SHORTEST_PART, Way
from db.dialects.postgresql_traces import trigger

WORD = re.compile(r"[^\W_]+")
"""What counts as a word, as for the full text of a file."""
TABLE = """CREATE TABLE search_text (
  id BIGINT PRIMARY KEY REFERENCES search_entry (id) ON DELETE CASCADE,
  title TEXT COLLATE "C" NOT NULL,
  body TEXT COLLATE "C" NOT NULL,
  parts TEXT COLLATE "C" NOT NULL
)"""
EXTENSION = "CREATE EXTENSION IF NOT EXISTS pg_trgm"
ITS_SCHEMA = (
    "SELECT quote_ident(extnamespace::regnamespace::text) FROM pg_extension WHERE extname = 'pg_trgm'"
)
INDEXES = (
    "CREATE INDEX ix_search_text_words ON search_text USING gin ((title || body) {schema}.gin_trgm_ops)",
    "CREATE INDEX ix_search_text_parts ON search_text USING gin (parts {schema}.gin_trgm_ops)",
)
GONE = """
BEGIN
  DELETE FROM search_entry USING gone WHERE search_entry.kind = '{table}' AND search_entry.uid = gone.uid;
  UPDATE figure SET number = number - (SELECT count(*) FROM gone) WHERE name = '{table}';
  RETURN NULL;
END
"""
COME = """
BEGIN
  UPDATE figure SET number = number + (SELECT count(*) FROM come) WHERE name = '{table}';
  RETURN NULL;
END
"""
KEEP = (
    "INSERT INTO search_text (id, title, body, parts) VALUES (%s, %s, %s, %s) "
    "ON CONFLICT (id) DO UPDATE SET title = excluded.title, body = excluded.body, parts = excluded.parts"
)
AT_ONCE = 500
"""Entries in memory at once."""
SIGN = re.compile(r"([%_\\])")
BEST = 8.0
"""How much more a hit in a title weighs than one in the text."""
TEXTS = Table(
    "search_text",
    MetaData(),
    Column("id", BigInteger),
    Column("title", Text(collation="C")),
    Column("body", Text(collation="C")),
    Column("parts", Text(collation="C")),
)


def add(connection: Connection) -> None:
    """Make the full text, and the triggers that keep it and the numbers of what is searched."""
    postgresql.run(connection, TABLE)
    for statement in _indexes(connection):
        postgresql.run(connection, statement)
    for table in SEARCHED:
        for statement in _triggers(table):
            postgresql.run(connection, statement)


def _indexes(connection: Connection) -> Iterator[str]:
    """Yield what makes the indexes; nothing where the extension is not there and may not be added."""
    try:
        with connection.begin_nested():
            connection.exec_driver_sql(EXTENSION)
    except DBAPIError:
        return
    schema = connection.exec_driver_sql(ITS_SCHEMA).scalar_one()
    yield from (one.format(schema=schema) for one in INDEXES)


def _triggers(table: str) -> Iterator[str]:
    """Yield what makes triggers that run once for all rows of a statement: an import brings thousands."""
    gone = f"AFTER DELETE ON {table} REFERENCING OLD TABLE AS gone"
    come = f"AFTER INSERT ON {table} REFERENCING NEW TABLE AS come"
    yield trigger(f"{table}_gone", gone, GONE.format(table=table), "STATEMENT")
    yield trigger(f"{table}_come", come, COME.format(table=table), "STATEMENT")


def index(connection: Connection, entries: Sequence[tuple[int, str, str, str]]) -> None:
    """Put folded words into the full text: of each entry key, title, body, and parts."""
    rows = [(key, parted(title), parted(body), f"{title}\n{some}") for key, title, body, some in entries]
    connection.exec_driver_sql(KEEP, rows)


def written_words(connection: Connection) -> Iterator[tuple[int, str, str, str]]:
    """Yield what `index` was given of each entry: key, title, body (its words alone), and parts."""
    question = select(TEXTS.c.id, TEXTS.c.body, TEXTS.c.parts).order_by(TEXTS.c.id)
    for key, body, parts in connection.execute(question, execution_options={"yield_per": AT_ONCE}):
        title, _, some = parts.partition("\n")
        yield key, title, body, some


def parted(text: str) -> str:
    """Return the words of *text*, a space before each, so that what begins a word follows a space."""
    return "".join(f" {word}" for word in WORD.findall(text))


def hits(way: Way, terms: Sequence[str]) -> Select[tuple[int]] | None:
    """Return the question for the keys of the entries that hold *terms*, as many as in a file."""
    if _are_too_short(way, terms):
        return None
    return select(TEXTS.c.id).where(_holds(way, terms))


def ranked(way: Way, terms: Sequence[str]) -> Subquery | None:
    """Return keys and ranks (the best is the smallest) of the entries that hold *terms*."""
    if _are_too_short(way, terms):
        return None
    found = [_weight(parted(term) if way is not Way.PARTS else term) for term in terms]
    rank = -sum(found, start=cast(literal(0.0), Float))
    return select(TEXTS.c.id, rank.label("rank")).where(_holds(way, terms)).subquery()


def _are_too_short(way: Way, terms: Sequence[str]) -> bool:
    return way is Way.PARTS and any(len(term) < SHORTEST_PART for term in terms)


def _holds(way: Way, terms: Sequence[str]) -> ColumnElement[bool]:
    if way is Way.PARTS:
        return and_(*(TEXTS.c.parts.like(f"%{_escaped(term)}%") for term in terms))
    words = TEXTS.c.title + TEXTS.c.body
    each = [words.like(f"%{parted(term)}%") for term in terms]
    if way is Way.BEGINNING:
        each.append(TEXTS.c.title.like(f"{parted(terms[0])}%"))
    return and_(*each)


def _weight(term: str) -> ColumnElement[float]:
    """Return how much an entry says of *term*: in its title above all, else the share it has in the text."""
    body = TEXTS.c.body
    times = cast(func.length(body) - func.length(func.replace(body, term, "")), Float) / len(term)
    share = times / (times + 1 + cast(func.length(body), Float) / 1000)
    return case((TEXTS.c.title.like(f"%{_escaped(term)}%"), BEST), else_=0.0) + share


def _escaped(term: str) -> str:
    return SIGN.sub(r"\\\1", term)
