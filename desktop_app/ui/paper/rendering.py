"""The worker process that makes the pages: asked by lines, answering with the path of a PDF."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from db.records.record import Record
from desktop_app.itself import command
from desktop_app.ui.language.translate import sentence
from desktop_app.usecases.paper import worker

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from db.records.dossier import Dossier


class _Desk:
    """The process and the folder it writes to; outlives its owner just long enough to end them."""

    def __init__(self) -> None:
        self.folder = TemporaryDirectory(prefix="rapporteur-", ignore_cleanup_errors=True)
        self.process: QProcess | None = None

    def end_process(self) -> None:
        """End the process without waiting for what it was making."""
        process, self.process = self.process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def clear(self) -> None:
        """End the process and take its files away."""
        self.end_process()
        self.folder.cleanup()


class Renderer(QObject):
    """Asks for pages and hands on only the newest answer; older ones are dropped.

    `rendered` gives the path of a PDF that lasts until the next answer, `refused` a sentence;
    `read_on` tells pages of annexes read and how many there are.
    """

    rendered = Signal(Path)
    read_on = Signal(int, int)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = _Desk()
        self.destroyed.connect(self._desk.clear)
        self._number = 0
        self._answered = 0
        self._dossier: Dossier | None = None
        self._pictures: Mapping[UUID, bytes] = {}
        self._annexes: Mapping[UUID, Path] = {}
        self._known = False
        self._waiting: tuple[Record | UUID | None, str, str, bool] | None = None

    @property
    def folder(self) -> Path:
        """Return the folder of the pages; what is put there lasts as long as this."""
        return Path(self._desk.folder.name)

    def set_dossier(
        self,
        dossier: Dossier,
        pictures: Mapping[UUID, bytes],
        annexes: Mapping[UUID, Path] = MappingProxyType({}),
    ) -> None:
        """Give what the pages are made from; afterwards only the record that changes is sent."""
        self._dossier, self._pictures, self._annexes = dossier, pictures, annexes
        self._known = False

    @property
    def is_busy(self) -> bool:
        """Return whether an answer is awaited."""
        return self._number != self._answered

    def render(
        self,
        record: Record | UUID | None,
        form: str = "",
        language: str = "",
        *,
        with_annexes: bool = True,
    ) -> None:
        """Ask for the pages of a record: as it stands, or as it is in the dossier; None is the meeting.

        While others are being made, the last one asked for waits.
        """
        if self.is_busy:
            self._waiting = (record, form, language, with_annexes)
            return
        self._waiting = None
        process = self._running()
        self._number += 1
        dossier = None if self._known else self._dossier
        pictures = None if self._known else self._pictures
        self._known = True
        changed = record if isinstance(record, Record) else None
        uid = record.uid if isinstance(record, Record) else record
        line = worker.request_line(
            self._number,
            dossier=dossier,
            pictures=pictures,
            changed=changed,
            record=uid,
            form=form,
            language=language,
            out=self.folder / f"{self._number % 4}.pdf",
            annexes=self._annexes,
            with_annexes=with_annexes,
        )
        process.write(line)

    def stop(self) -> None:
        """End the process: what it was making is not wanted any more."""
        self._known, self._answered, self._waiting = False, self._number, None
        self._desk.end_process()

    def close(self) -> None:
        """End the process and take its files away."""
        self.stop()
        self._desk.clear()

    def _running(self) -> QProcess:
        process = self._desk.process
        if process is None:
            process = self._desk.process = QProcess(self)
            environment = QProcessEnvironment.systemEnvironment()
            environment.insert("PYTHONPATH", str(Path(__file__).parents[3]))
            process.setProcessEnvironment(environment)
            process.readyReadStandardOutput.connect(self._read)
            process.finished.connect(self._ended)
            process.start(*command("--worker"))
        return process

    def _read(self) -> None:
        process = self._desk.process
        while process is not None and process.canReadLine():
            answer = worker.answer(bytes(process.readLine().data()))
            if isinstance(answer, worker.AnnexesRead):
                self.read_on.emit(answer.done, answer.of)
            else:
                self._take(answer)

    def _take(self, answer: worker.Rendered | worker.Failed) -> None:
        self._answered = answer.id
        if self.is_busy:
            return
        if isinstance(answer, worker.Rendered):
            self.rendered.emit(answer.path)
        else:
            self.refused.emit(" ".join(map(sentence, answer.parts)) or answer.sentence)
        if self._waiting is not None:
            record, form, language, with_annexes = self._waiting
            self.render(record, form, language, with_annexes=with_annexes)

    def _ended(self) -> None:
        """Begin anew with the next request: the worker ended by itself."""
        self.stop()
        self.refused.emit("")
