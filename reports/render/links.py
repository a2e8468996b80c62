"""Which links may leave a paper."""

_SCHEMES = ("https://", "http://", "mailto:")


def is_address(link: str) -> bool:
    """Return whether *link* is a web or mail address; scripts and local files are printed as text only."""
    return link.lower().startswith(_SCHEMES) and link.isprintable()
