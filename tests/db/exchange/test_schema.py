import json

import jsonschema

import resources
from db.exchange.schema import FILE_NAME, schema, schema_text


def test_the_published_schema_is_current() -> None:
    """Write it anew with `python -m db.exchange.schema`."""
    published = (resources.schema() / FILE_NAME).read_text(encoding="utf-8")
    assert published == schema_text()


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_the_register_follows_it() -> None:
    register = json.loads((resources.reference() / "national_societies.json").read_bytes())
    jsonschema.Draft202012Validator(schema()).validate(register)
