"""An import that is not done yet: kept with its list and every decision, and taken up again later.

The list itself is kept once, beside the decisions, so that a stick that was pulled out does not matter.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5
from zlib import compress, decompress

from db.records.intake import BodyDecision, ListUnderWay, RowDecision, Taken
from db.records.problems import Problem, Refused, Trouble
from db.records.text import fold
from db.records.words import T
from desktop_app.usecases.intake.origins import Origin, read_origin
from desktop_app.usecases.intake.proposals import Decision
from desktop_app.usecases.keeping.drafts import open_drafts, put_draft

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from db.store.store import Store
    from desktop_app.usecases.intake.proposals import BodyProposal, Candidate, Proposal, Proposals
    from desktop_app.usecases.keeping.drafts import Draft

FORM = "import"
"""What drafts of imports are kept under."""
SOURCE = f"{FORM}/source"
"""What the list itself is kept under, as a part of such a draft."""
LARGEST_KEPT = 6_000_000
"""Letters of a list, packed, up to which it is kept whole; a larger one is read from its file again."""
_REGISTER = UUID(int=0)
GONE = T("intake", "Decide again: it was {name}, who is not proposed any more.")
OTHERWISE = T("intake", "Look again: what is known of {name} was changed since.")
BODY_GONE = T("intake", "Decide again: what it was taken for is not in the register any more.")


def key_of_list(meeting: UUID | None, digest: str) -> UUID:
    """Return what the draft of an import is kept under: the same for the same list and meeting."""
    return uuid5(meeting or _REGISTER, digest)


def keep_list(store: Store, under_way: ListUnderWay, origin: Origin) -> None:
    """Keep an import that begins, with the list itself unless it is too large."""
    key = key_of_list(under_way.meeting, under_way.digest)
    packed = _packed(origin)
    with store.unit() as unit:
        put_draft(unit, FORM, under_way, key)
        if 0 < sum(map(len, packed.values())) <= LARGEST_KEPT:
            unit.drafts.keep(SOURCE, key, 0, packed)
        unit.commit()


def find_origin(store: Store, under_way: ListUnderWay) -> Origin:
    """Return where the list of an import is read again: as it was kept, else its file."""
    with store.reading() as unit:
        line = unit.drafts.find(SOURCE, key_of_list(under_way.meeting, under_way.digest))
    path = Path(under_way.path) if under_way.path else None
    return _unpacked(path, line.payload) if line else Origin(path)


def lists_under_way(store: Store, meeting: UUID | None) -> list[Draft]:
    """Return the imports for the list of *meeting*, or for the register, that are not done; latest first."""
    return [one for one in open_drafts(store) if one.form == FORM and one.record.meeting == meeting]


def lists_naming(store: Store, names: Iterable[str]) -> list[UUID]:
    """Return what the imports are kept under, of those begun at this desk, whose list has one of *names*.

    A row has a name if it has all its words, in whatever order or columns.
    """
    wanted = [words for name in names if (words := frozenset(fold(name).split()))]
    kept = [one for one in open_drafts(store) if one.form == FORM]
    return [one.key for one in kept if any(_has(row, wanted) for row in _rows(store, one.record))]


def _has(row: Sequence[str], wanted: Iterable[frozenset[str]]) -> bool:
    text = fold(" ".join(row))
    return any(all(word in text for word in words) for words in wanted)


def _rows(store: Store, under_way: ListUnderWay) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the list of an import as far as it is kept in the file."""
    origin = find_origin(store, under_way)
    if origin.path is not None and origin.data is None:
        return
    with suppress(Refused, Trouble):
        for sheet in read_origin(origin, encoding=under_way.encoding).sheets:
            yield from sheet.rows


def _packed(origin: Origin) -> dict[str, Any]:
    if origin.path is not None:
        return {"data": _pack(origin.data)} if origin.data is not None else {}
    texts = {"text": origin.text, "html": origin.html}
    return {name: _pack(text.encode("utf-8", "surrogatepass")) for name, text in texts.items()}


def _unpacked(path: Path | None, payload: Mapping[str, Any]) -> Origin:
    parts = {name: decompress(b64decode(value)) for name, value in payload.items()}
    if path is not None:
        return Origin(path, data=parts["data"])
    text, html = (parts[name].decode("utf-8", "surrogatepass") for name in ("text", "html"))
    return Origin(None, text, html)


def _pack(data: bytes) -> str:
    return b64encode(compress(data)).decode("ascii")


# what was decided, as it is kept


def decision_of(proposal: Proposal) -> RowDecision:
    """Return what was decided about one row."""
    chosen = proposal.chosen()
    is_same = proposal.decision is Decision.SAME and chosen is not None
    return RowDecision(
        place=proposal.row.row,
        decision=str(proposal.decision),
        person=chosen.uid if is_same and chosen and chosen.row is None else None,
        row=chosen.row if is_same and chosen else None,
        name=chosen.name if is_same and chosen else "",
        taken=_taken(chosen, proposal.taken) if is_same and chosen else (),
    )


def _taken(chosen: Candidate, names: Iterable[str]) -> tuple[Taken, ...]:
    wanted = frozenset(names)
    return tuple(Taken(name=one.name, ours=one.ours) for one in chosen.changes if one.name in wanted)


def body_decision_of(body: BodyProposal) -> BodyDecision:
    """Return what was decided about one organisation."""
    return BodyDecision(
        name=body.name, is_country=body.is_country, organisation=body.same_as, is_new=body.is_new
    )


# what was decided, taken up again


def decide_again(
    store: Store,
    proposals: Proposals,
    rows: Iterable[RowDecision],
    bodies: Iterable[BodyDecision],
) -> Proposals:
    """Return *proposals* with what was decided before, about *rows* and *bodies*.

    Where the register changed so that a decision does not fit any more, the row or organisation is open
    again and says why.
    """
    kept = {one.place: one for one in rows}
    known = {(one.name, one.is_country): one for one in bodies}
    with store.reading() as unit:
        wanted = {one.organisation for one in known.values() if one.organisation}
        there = {one.uid for one in unit.organisations.get_many(wanted)}
    by_row = [one.uid for one in proposals.rows]
    return replace(
        proposals,
        rows=tuple(_row_again(one, kept.get(one.row.row), by_row) for one in proposals.rows),
        bodies=tuple(
            _body_again(one, known.get((one.name, one.is_country)), there) for one in proposals.bodies
        ),
    )


def _row_again(proposal: Proposal, kept: RowDecision | None, by_row: Sequence[UUID]) -> Proposal:
    if kept is None or proposal.row.problems():
        return proposal
    decision = Decision.of(kept.decision)
    if decision is not Decision.SAME:
        return replace(proposal, decision=decision, same_as=None, taken=frozenset())
    candidate = _candidate_again(proposal, kept, by_row)
    if candidate is None:
        is_new = replace(proposal, decision=Decision.NEW, same_as=None, taken=frozenset())
        return replace(is_new, reopened=Problem("", GONE, {"name": kept.name}))
    return _taken_again(replace(proposal, decision=decision, same_as=candidate.uid), candidate, kept)


def _candidate_again(proposal: Proposal, kept: RowDecision, by_row: Sequence[UUID]) -> Candidate | None:
    """Return who was chosen, if he or she is still proposed."""
    wanted = kept.person
    if kept.row is not None and kept.row < len(by_row):
        wanted = by_row[kept.row]
    return next((one for one in proposal.candidates if one.uid == wanted), None)


def _taken_again(proposal: Proposal, candidate: Candidate, kept: RowDecision) -> Proposal:
    """Return *proposal* with the changes that were chosen; one of what differs now is not made unasked."""
    ours = {one.name: one.ours for one in candidate.changes}
    fits = frozenset(one.name for one in kept.taken if ours.get(one.name) == one.ours)
    is_other = any(one.name in ours and one.name not in fits for one in kept.taken)
    again = Problem("", OTHERWISE, {"name": candidate.name}) if is_other else None
    return replace(proposal, taken=fits, reopened=again)


def _body_again(body: BodyProposal, kept: BodyDecision | None, there: set[UUID]) -> BodyProposal:
    if kept is None:
        return body
    if kept.organisation and kept.organisation not in there:
        return replace(body, reopened=Problem("", BODY_GONE))
    return replace(body, same_as=kept.organisation, is_new=kept.is_new)
