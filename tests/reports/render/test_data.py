"""What a paper says as data: all of it, by the published schema."""

import json
from datetime import date
from typing import Any

import jsonschema
from hypothesis import given, settings

import resources
from db.records.identity import new_uid
from db.records.record import Record, RecordStatus
from reports.document import Document, words_of
from reports.render import data
from tests.reports.papers import document, documents, every_block

RECORD = Record(meeting=new_uid(), title="STATEMENT")
SCHEMA = json.loads((resources.schema() / "paper.schema.json").read_bytes())


def told(made: Document, record: Record = RECORD) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(data.render(made, record))
    return found


def words_of_block(block: dict[str, Any]) -> list[str]:
    """Return the words that *block* says, in order; signatories as their line."""
    found: list[str] = block.get("label", "").split()
    for name in ("caption", "columns", "rows", "runs"):
        found += words_of_runs(block.get(name, []))
    found += [
        word for line in block.get("lines", []) if block["kind"] != "page_code" for word in line.split()
    ]
    for one in block.get("entries", []):
        line = ", ".join(one[name] for name in ("name", "post", "organisation") if name in one)
        found += f"{line} {one.get('signed', '')}".split()
    return found


def words_of_runs(part: Any) -> list[str]:
    """Return the words of runs, one of which may end in the middle of a word, or of lists of them."""
    if part and isinstance(part[0], dict):
        return "".join(run["text"] for run in part).split()
    return [word for one in part for word in words_of_runs(one)]


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@given(documents())
@settings(max_examples=25, deadline=None)
def test_every_paper_follows_the_schema_and_says_its_words_in_order(made: Document) -> None:
    found = told(made)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    assert [word for block in found["blocks"] for word in words_of_block(block)] == words_of(made)


def test_every_kind_of_block_is_told_by_its_name() -> None:
    kinds = {block["kind"] for block in told(every_block())["blocks"]}
    assert {"preface", "title", "numbered", "continuation", "table", "figure", "note", "signatures"} <= kinds


def test_a_draft_is_known_by_its_number() -> None:
    assert told(document())["record"] == {"uid": str(RECORD.uid), "family": "statement", "draft": 1}


def test_an_adopted_record_is_known_by_its_day_and_hash() -> None:
    adopted = Record(
        meeting=RECORD.meeting,
        status=RecordStatus.SIGNED,
        adopted_on=date(2031, 6, 1),
        content_hash="ab12",
        reference="ISL/1",
    )
    assert told(document(), adopted)["record"] == {
        "uid": str(adopted.uid),
        "family": "statement",
        "reference": "ISL/1",
        "adopted_on": "2031-06-01",
        "sha256": "ab12",
    }
