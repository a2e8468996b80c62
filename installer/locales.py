"""The data of languages without what papers never say: names of units, currencies, time zones and scripts."""

import pickle
from pathlib import Path

from db.records.language import Language

UNSAID = frozenset(
    {
        *("compact_currency_formats", "compact_decimal_formats", "compound_unit_patterns"),
        *("currency_names", "currency_names_plural", "currency_unit_patterns", "date_fields"),
        *("datetime_skeletons", "interval_formats", "languages", "meta_zones", "scripts", "time_zones"),
        *("unit_display_names", "unit_patterns", "variants"),
    }
)
"""What Babel keeps of a language, by its own names, that `reports/wording.py` never asks for."""

UNSAID_EVERYWHERE = frozenset(
    {"all_currencies", "currency_fractions", "territory_currencies", "territory_languages"}
)
"""The same of what it keeps of the world."""
SPOKEN = frozenset(str(language)[:2] for language in Language)


def trim(libraries: Path) -> None:
    """Cut the data in *libraries*, a folder of packages, down to what papers say."""
    _cut(libraries / "babel" / "global.dat", UNSAID_EVERYWHERE)
    for path in (libraries / "babel" / "locale-data").glob("*.dat"):
        _cut(path, UNSAID)


def _cut(path: Path, unsaid: frozenset[str]) -> None:
    data = pickle.loads(path.read_bytes())  # noqa: S301 - of the pinned library, checked by hash
    kept = {name: said for name, said in data.items() if name not in unsaid}
    if likely := kept.get("likely_subtags"):
        kept["likely_subtags"] = {tag: said for tag, said in likely.items() if tag[:2] in SPOKEN}
    path.unlink()  # it may be linked to the one that Python itself uses
    path.write_bytes(pickle.dumps(kept, pickle.HIGHEST_PROTOCOL))
