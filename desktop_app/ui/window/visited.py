"""The places gone to, so that "back" leads to the one before."""

from desktop_app.ui.desk import Place

LONGEST = 50


class Visited:
    """The way back: the places seen, the present one last."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    @property
    def here(self) -> Place | None:
        """Return the present place."""
        return self._places[-1] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Return whether there is a place before this one."""
        return len(self._places) > 1

    def arrive(self, place: Place) -> None:
        """Note that *place* is shown now.

        It stands for the one before where that is another tab of the same record, or the empty form
        that the record was begun in: no way leads back to a form that was saved.
        """
        here = self.here
        if here and here.name == place.name and here.uid in {None, place.uid}:
            self._places[-1] = place
        else:
            self._places.append(place)
            del self._places[:-LONGEST]

    def back(self) -> Place | None:
        """Leave the present place and return the one before, if there is one."""
        if not self.can_go_back:
            return None
        self._places.pop()
        return self._places[-1].to_come_back()

    def forget(self) -> None:
        """Forget the way: another file is open."""
        self._places.clear()
