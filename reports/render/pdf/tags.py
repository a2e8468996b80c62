"""The structure of a tagged PDF: what each piece of content is, in reading order."""

from collections.abc import Iterator, Sequence

from reports.render.pdf.objects import numbers


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
        self.kids: list[Element | RowElement | Content | Annotated] = []
        self.number = 0
        if parent is not None:
            parent.kids.append(self)

    def number_at(self, mark: int) -> int:
        """Return the object number of the element that the content *mark* belongs to."""
        del mark
        return self.number


def layout_box(left: float, bottom: float, width: float, height: float) -> bytes:
    """Return the attribute that says where on its page a figure stands, for those who can't see it there."""
    return b"/A<</O/Layout/BBox[%s]>>" % numbers(left, bottom, left + width, bottom + height).encode()


class RowElement:
    """A row of a table on one page, each of whose cells is one stretch of content, or empty.

    Long lists are made of nothing else: the cells have no objects of their own before they are
    written. `filled` are the places of the cells with content; their marks follow each other from `first`.
    """

    __slots__ = ("count", "filled", "first", "number", "page", "parent")

    def __init__(self, parent: Element, count: int, filled: Sequence[int], content: Content) -> None:
        self.parent = parent
        self.count = count
        self.filled = filled
        self.page, self.first = content
        self.number = 0
        parent.kids.append(self)

    def number_at(self, mark: int) -> int:
        """Return the object number of the cell that the content *mark* belongs to."""
        return self.number + 1 + self.filled[mark - self.first]


def in_order(root: Element) -> Iterator[Element | RowElement]:
    """Yield *root* and all elements under it in reading order; cells of row elements are left out."""
    waiting: list[Element | RowElement] = [root]
    while waiting:
        element = waiting.pop()
        yield element
        if isinstance(element, Element):
            waiting.extend(kid for kid in reversed(element.kids) if isinstance(kid, (Element, RowElement)))


def number_elements(root: Element, first: int) -> int:
    """Give the elements under and with *root* numbers from *first*; return the number after the last."""
    for element in in_order(root):
        element.number = first
        first += 1 + (element.count if isinstance(element, RowElement) else 0)
    return first


def element_objects(root: Element, root_number: int, pages: list[str]) -> Iterator[tuple[int, bytes]]:
    """Yield (object number, bytes) of each element under and with *root*, which are numbered.

    *pages* are the references to the pages; *root_number* is the structure tree root's.
    """
    for element in in_order(root):
        if isinstance(element, RowElement):
            yield from _row_objects(element, pages[element.page])
        else:
            yield element.number, _element_object(element, root_number, pages)


def _row_objects(row: RowElement, page: str) -> Iterator[tuple[int, bytes]]:
    number = row.number
    kids = " ".join([f"{cell} 0 R" for cell in range(number + 1, number + 1 + row.count)])
    yield number, f"<</S/TR/P {row.parent.number} 0 R/K[{kids}]>>".encode()
    for mark, place in enumerate(row.filled, row.first):
        yield number + 1 + place, f"<</S/TD/P {number} 0 R/Pg {page}/K {mark}>>".encode()
    if len(row.filled) < row.count:
        for place in sorted(set(range(row.count)) - set(row.filled)):
            yield number + 1 + place, f"<</S/TD/P {number} 0 R>>".encode()


def _element_object(element: Element, root_number: int, pages: list[str]) -> bytes:
    kids = element.kids
    parent = element.parent.number if element.parent else root_number
    head = f"<</S/{element.kind}/P {parent} 0 R"
    if len(kids) == 1 and isinstance(kids[0], Content):
        page, mark = kids[0]
        return f"{head}/Pg {pages[page]}/K {mark}".encode() + element.attributes + b">>"
    if len(kids) == 1 and isinstance(kids[0], Annotated):  # who compares signed files looks for no array
        return f"{head}/K{_kid(kids[0], None, pages)}".encode() + element.attributes + b">>"
    home = next((kid[0] for kid in kids if isinstance(kid, Content)), None)
    body = " ".join(_kid(kid, home, pages) for kid in kids)
    where = "" if home is None else f"/Pg {pages[home]}"
    return f"{head}{where}/K[{body}]".encode() + element.attributes + b">>"


def _kid(kid: Element | RowElement | Content | Annotated, home: int | None, pages: list[str]) -> str:
    if isinstance(kid, (Element, RowElement)):
        return f"{kid.number} 0 R"
    if isinstance(kid, Annotated):
        return f"<</Type/OBJR/Obj {kid.decode()}>>"
    page, mark = kid
    return str(mark) if page == home else f"<</Type/MCR/Pg {pages[page]}/MCID {mark}>>"


def parent_tree(pages: list[list[Element | RowElement]], annotations: list[Element]) -> bytes:
    """Return the number tree from marked content and annotations back to their elements.

    Pages have the keys from 0 in their order, annotations the keys after them.
    """
    rows = [
        f"{key}[{' '.join([f'{one.number_at(mark)} 0 R' for mark, one in enumerate(marks)])}]"
        for key, marks in enumerate(pages)
    ]
    rows += [f" {key} {one.number} 0 R" for key, one in enumerate(annotations, len(pages))]
    return f"<</Nums[{''.join(rows)}]>>".encode()
