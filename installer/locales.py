"""The data of languages without what papers never say: names of units, currencies, time zones and scripts."""

import pickle
from pathlib import Path

UNSAID = frozenset(
    {
        *("compact_currency_formats", "compact_decimal_formats", "compound_unit_patterns"),
        *("currency_names", "currency_names_plural", "currency_unit_patterns", "date_fields"),
        *("datetime_skeletons", "interval_formats", "languages", "meta_zones", "scripts", "time_zones"),
        *("unit_display_names", "unit_patterns", "variants"),
    }
)
"""What Babel keeps of a language, by its own names, that `reports/wording.py` never asks for."""


def trim(libraries: Path) -> None:
    """Cut the data in *libraries*, a folder of packages, down to what papers say."""
    for path in (libraries / "babel" / "locale-data").glob("*.dat"):
        data = pickle.loads(path.read_bytes())  # noqa: S301 - of the pinned library, checked by hash
        kept = {name: said for name, said in data.items() if name not in UNSAID}
        path.unlink()  # it may be linked to the one that Python itself uses
        path.write_bytes(pickle.dumps(kept, pickle.HIGHEST_PROTOCOL))
