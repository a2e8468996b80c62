"""The structure of a tagged PDF: what each piece of content is, in reading order."""

from collections.abc import Iterator

OBJECT = -1  # stands for the page where a kid is an annotation


class Content(tuple[int, int]):
    """A stretch of marked content: (page, number on that page)."""

    __slots__ = ()


class Annotated(bytes):
    """A reference to an annotation, as it is written: `12 0 R`."""

    __slots__ = ()


class Element:
    """A structure element; `kids` are elements, marked content and annotations in reading order."""

    __slots__ = ("attributes", "kids", "kind", "number", "parent")

    def __init__(self, kind: str, parent: "Element | None" = None, attributes: bytes = b"") -> None:
        self.kind = kind
        self.parent = parent
        self.attributes = attributes
        self.kids: list[Element | Content | Annotated] = []
        self.number = 0
        if parent is not None:
            parent.kids.append(self)

    def is_empty(self) -> bool:
        """Return whether nothing on any page belongs to the element."""
        return not any(not isinstance(kid, Element) or not kid.is_empty() for kid in self.kids)


def in_order(root: Element) -> Iterator[Element]:
    """Yield *root* and all elements under it in reading order."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        yield element
        waiting.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))


def element_objects(root: Element, root_number: int, first: int, pages: list[str]) -> list[tuple[int, bytes]]:
    """Return (object number, bytes) of each element under and with *root*, numbered from *first*.

    *pages* are the references to the pages; *root_number* is the structure tree root's.
    """
    elements = list(in_order(root))
    for place, element in enumerate(elements, first):
        element.number = place
    return [(element.number, _element_object(element, root_number, pages)) for element in elements]


def _element_object(element: Element, root_number: int, pages: list[str]) -> bytes:
    kids = element.kids
    parent = element.parent.number if element.parent else root_number
    head = f"<</S/{element.kind}/P {parent} 0 R"
    if len(kids) == 1 and isinstance(kids[0], Content):
        page, mark = kids[0]
        return f"{head}/Pg {pages[page]}/K {mark}".encode() + element.attributes + b">>"
    home = next((kid[0] for kid in kids if isinstance(kid, Content)), None)
    body = " ".join(_kid(kid, home, pages) for kid in kids)
    where = "" if home is None else f"/Pg {pages[home]}"
    return f"{head}{where}/K[{body}]".encode() + element.attributes + b">>"


def _kid(kid: Element | Content | Annotated, home: int | None, pages: list[str]) -> str:
    if isinstance(kid, Element):
        return f"{kid.number} 0 R"
    if isinstance(kid, Annotated):
        return f"<</Type/OBJR/Obj {kid.decode()}>>"
    page, mark = kid
    return str(mark) if page == home else f"<</Type/MCR/Pg {pages[page]}/MCID {mark}>>"


def parent_tree(pages: list[list[Element]], annotations: list[Element]) -> bytes:
    """Return the number tree from marked content and annotations back to their elements.

    Pages have the keys from 0 in their order, annotations the keys after them.
    """
    rows = [f"{key}[{' '.join(f'{one.number} 0 R' for one in marks)}]" for key, marks in enumerate(pages)]
    rows += [f" {key} {one.number} 0 R" for key, one in enumerate(annotations, len(pages))]
    return f"<</Nums[{''.join(rows)}]>>".encode()
