"""The library that signs, without the parts of it that speak to the network.

Two of its modules import a client for web servers as soon as they are read: one asks servers of time
stamps, the other fetches lists of revoked certificates. Nothing of ours asks for either. Modules that
refuse stand in their places before the library is read, so that no such client is ever loaded.
"""

import logging
import sys
from types import ModuleType
from typing import NoReturn

from db.records.problems import Trouble
from db.records.words import T

NOT_INSTALLED = (
    T("trouble", "Electronic signatures are not part of this installation."),
    T("trouble", "The library that makes and checks them is missing."),
    T("trouble", "Install Rapporteur with the part “sign”, or sign on paper."),
)
STANDING_IN = {
    "pyhanko.sign.timestamps.aiohttp_client": "HTTPTimeStamper",
    "pyhanko_certvalidator.fetchers.aiohttp_fetchers": "AIOHttpFetcherBackend",
}


class Offline:
    """Stands for what would ask a server, and refuses to."""

    def __init__(self, *_: object, **__: object) -> NoReturn:
        raise RuntimeError("a signature was about to ask a server")


def stay_offline() -> None:
    """Make sure that the library that signs can be read, and without the network.

    Raise Trouble where it is not installed.
    """
    for module, name in STANDING_IN.items():
        if module not in sys.modules:
            stand_in = ModuleType(module, Offline.__doc__)
            setattr(stand_in, name, Offline)
            sys.modules[module] = stand_in
    for library in (
        "pyhanko",
        "pyhanko_certvalidator",
    ):  # it would tell names of people to whoever reads along
        logging.getLogger(library).setLevel(logging.CRITICAL + 1)
    try:
        import pyhanko.sign.signers
        import pyhanko.sign.validation  # noqa: F401 - read here once, in this order
    except ImportError as error:
        raise Trouble(*NOT_INSTALLED) from error
