"""When the records were last found to be sound, and what is wrong with them if anything is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.backup.words import moment
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, row

if TYPE_CHECKING:
    from desktop_app.ui.keeping.health import HealthKeeper

MOST = 6
CHECKING = T("backup", "Looking everything through")
NEVER = T("backup", "Records not verified yet")
VERIFIED = T("backup", "Records verified {when}")
WRONG = T("backup", "Something in the file is damaged")
ABOUT = T(
    "backup", "Every row, every file kept with a meeting, the search and the history; once a week by itself"
)
ADVICE = T(
    "backup",
    "Go back to a copy, or close the file and save what can be read of it with “rapporteur salvage”.",
)


class HealthCard(Card):
    """Tells how the records are and lets the person look them through now."""

    def __init__(self, keeper: HealthKeeper) -> None:
        self._keeper = keeper
        self._state = Words("", weight=500)
        self._state.setObjectName("health-state")
        self._about = Words("", Type.CAPTION, tone="text2", wrap=True)
        self._about.setObjectName("health-findings")
        self._now = button(tr("backup", T("backup", "Verify now")))
        self._now.setObjectName("verify-now")
        self._now.clicked.connect(keeper.check)
        words = column(self._state, 2, self._about)
        super().__init__(row((words, 1), self._now, gap=12, margins=(16, 11, 16, 11)))
        keeper.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show what is known now."""
        self._now.setEnabled(not self._keeper.is_checking)
        self._state.setText(self._said())
        self._state.set_tone("bad" if self._keeper.findings else "text")
        self._about.setText("\n".join(self._details()))

    def _said(self) -> str:
        last = self._keeper.verified_at
        if self._keeper.is_checking:
            return tr("backup", CHECKING)
        if self._keeper.findings:
            return tr("backup", WRONG)
        return tr("backup", VERIFIED, {"when": moment(last)}) if last else tr("backup", NEVER)

    def _details(self) -> list[str]:
        findings = self._keeper.findings
        if not findings:
            return [tr("backup", ABOUT)]
        told = [tr("health", one.text, one.values) for one in findings[:MOST]]
        if len(findings) > MOST:
            told.append(tr("backup", T("backup", "And {count} more"), {"count": str(len(findings) - MOST)}))
        return [*told, tr("backup", ADVICE)]
