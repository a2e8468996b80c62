"""Places where something may move or change an open file are recognised by what the computer tells."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from db.store.location import Location, Surroundings, location_of, surroundings

LINUX = Surroundings(
    windows=False,
    variables={"HOME": "/people/ana"},
    mounts=(
        ("/", "ext4"),
        ("/mnt/office", "cifs"),
        ("/srv/homes", "nfs4"),
        ("/media/ana/STICK", "vfat"),
        ("/media/ana/CARD", "exfat"),
        ("/media/ana/STICK/inner disk", "ext4"),
    ),
)
DRIVES = {"C:\\": 3, "E:\\": 2, "S:\\": 4}
WINDOWS = Surroundings(
    windows=True,
    variables={"OneDrive": "C:\\Users\\ana\\Cloud", "OneDriveCommercial": "C:\\Users\\ana\\Firm"},
    drive=lambda root: DRIVES.get(root, 0),
)


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("/people/ana/office.rapporteur", Location.HERE),
        ("/people/ana/OneDrive/office.rapporteur", Location.ONEDRIVE),
        ("/people/ana/Dropbox/Meetings/office.rapporteur", Location.DROPBOX),
        ("/people/ana/Dropbox (Isles Society)/office.rapporteur", Location.DROPBOX),
        ("/people/ana/Nextcloud/office.rapporteur", Location.NEXTCLOUD),
        (
            "/folk/ana/Library/CloudStorage/GoogleDrive-ana@x.org/My Drive/a.rapporteur",
            Location.GOOGLE_DRIVE,
        ),
        ("/folk/ana/Library/CloudStorage/OneDrive-Isles/a.rapporteur", Location.ONEDRIVE),
        ("/folk/ana/Library/Mobile Documents/com~apple~CloudDocs/a.rapporteur", Location.ICLOUD),
        ("/mnt/office/office.rapporteur", Location.NETWORK),
        ("/srv/homes/ana/office.rapporteur", Location.NETWORK),
        ("/media/ana/STICK/office.rapporteur", Location.STICK),
        ("/media/ana/CARD/office.rapporteur", Location.STICK),
        ("/media/ana/STICK/inner disk/office.rapporteur", Location.HERE),
        ("/people/ana/onedrive.rapporteur", Location.HERE),
        ("/people/ana/Dropboxes/office.rapporteur", Location.HERE),
    ],
)
def test_places_on_linux_and_macos(path: str, location: Location) -> None:
    assert location_of(PurePosixPath(path), LINUX) is location


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("C:\\Users\\ana\\AppData\\Local\\Rapporteur\\office.rapporteur", Location.HERE),
        ("C:\\Users\\ana\\Cloud\\office.rapporteur", Location.ONEDRIVE),
        ("C:\\Users\\ana\\Firm\\Documents\\office.rapporteur", Location.ONEDRIVE),
        ("C:\\Users\\ana\\OneDrive - Isles Society\\office.rapporteur", Location.ONEDRIVE),
        ("C:\\Users\\ana\\iCloudDrive\\office.rapporteur", Location.ICLOUD),
        ("\\\\server\\share\\office.rapporteur", Location.NETWORK),
        ("S:\\office.rapporteur", Location.NETWORK),
        ("E:\\office.rapporteur", Location.STICK),
    ],
)
def test_places_on_windows(path: str, location: Location) -> None:
    assert location_of(PureWindowsPath(path), WINDOWS) is location


def test_this_computer_tells_of_its_disks(tmp_path: Path) -> None:
    found: PurePath = tmp_path / "office.rapporteur"
    assert location_of(found, surroundings()) is Location.HERE
