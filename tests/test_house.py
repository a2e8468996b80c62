"""The rules of the house that no linter knows."""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
IGNORED = {line.strip("/\n") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()}
TEXT = {
    ".py",
    ".toml",
    ".txt",
    ".md",
    ".cfg",
    ".json",
    ".yml",
    ".yaml",
    ".ts",
    ".html",
    ".css",
    ".svg",
    ".csv",
}
OURS = ("desktop_app", "db", "reports", "resources", "tests", "installer")
PRODUCT = ("desktop_app", "db", "reports", "resources")

# Each is written in two halves, so that this file does not contain what it forbids.
PACKAGE_INDEXES = [
    "py" + "pi.org",
    "python" + "hosted.org",
    "np" + "mjs.",
    "deb." + "debian",
    "packages." + "debian",
]
MACHINE_PATHS = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "/op" + "t/", "C:\\" + "Users"]


def files(folder: Path = ROOT) -> Iterator[Path]:
    """Yield the files of the project, without what is made while working."""
    for path in sorted(folder.iterdir()):
        if path.name == ".git" or path.name in IGNORED or path.suffix == ".pyc":
            continue
        if path.is_dir():
            yield from files(path)
        else:
            yield path


def assert_none(found: Iterable[str]) -> None:
    """Fail with one line for each of *found*."""
    listed = list(found)
    assert not listed, "\n".join(listed)


@cache
def texts() -> list[tuple[Path, str]]:
    """Return the project's text files with what they say."""
    plain = [path for path in files() if path.suffix in TEXT or path.name in {"run", "LICENSE"}]
    return [(path.relative_to(ROOT), path.read_text(encoding="utf-8")) for path in plain]


def modules(folders: tuple[str, ...] = OURS) -> list[tuple[Path, str]]:
    """Return the Python files under *folders* with what they say."""
    return [(path, text) for path, text in texts() if path.suffix == ".py" and path.parts[0] in folders]


def requirement_lines(path: Path) -> list[str]:
    """Return the requirements of a file, each on one line."""
    joined = path.read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in joined.splitlines() if line and not line.startswith("#")]


def pins(path: Path) -> dict[str, str]:
    """Return the version of each library that *path* names."""
    found = (re.match(r"([\w.-]+)==([^\s;]+)", line) for line in requirement_lines(path))
    return {match[1]: match[2] for match in found if match}


@pytest.mark.parametrize("host", PACKAGE_INDEXES)
def test_no_file_names_a_package_index(host: str) -> None:
    assert_none(str(path) for path, text in texts() if host in text)


@pytest.mark.parametrize("folder", MACHINE_PATHS)
def test_no_file_names_a_folder_of_one_machine(folder: str) -> None:
    # A web address may hold such a name further on
    begins = re.compile(rf"(?<![\w.]){re.escape(folder)}")
    assert_none(str(path) for path, text in texts() if begins.search(text))


@pytest.mark.parametrize("path", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda path: path.stem)
def test_every_requirement_is_exact_and_hashed(path: Path) -> None:
    lines = requirement_lines(path)
    assert_none(line for line in lines if "==" not in line or "--hash=sha256:" not in line)


@pytest.mark.parametrize("path", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda path: path.stem)
def test_no_requirement_file_says_where_packages_come_from(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert_none(word for word in ("://", "index-url", "find-links") if word in text)


def test_the_requirements_are_those_of_pyproject() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {"run": project["project"]["dependencies"], **project["dependency-groups"]}
    for name, requirements in wanted.items():
        pinned = pins(ROOT / "requirements" / f"{name}.txt")
        assert_none(line for line in requirements if pinned.get(line.split("==")[0]) != line.split("==")[1])


def test_a_library_has_one_version_everywhere() -> None:
    run, test, lint = (pins(ROOT / "requirements" / f"{name}.txt") for name in ("run", "test", "lint"))
    assert run.items() <= test.items() <= lint.items()


def test_each_silenced_rule_is_named_and_says_why() -> None:
    bare = []
    for path, text in [*modules(), (Path("dev.py"), (ROOT / "dev.py").read_text(encoding="utf-8"))]:
        for number, line in enumerate(text.splitlines(), 1):
            silenced = re.search(r"#\s*(noqa|type:\s*ignore)", line)
            if silenced and not re.search(r"#\s*(noqa: [A-Z0-9, ]+|type: ignore\[[\w, -]+\])\W+\w+", line):
                bare.append(f"{path}:{number}")
    assert_none(bare)


def marked_texts() -> Iterator[tuple[str, ast.Call]]:
    """Yield each `T(…)` in the product, with its place."""
    for path, text in modules(PRODUCT):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "T":
                yield f"{path}:{node.lineno}", node


def test_marked_texts_are_plain_so_that_translators_find_them() -> None:
    def is_plain(call: ast.Call) -> bool:
        given = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
        return len(call.args) == len(given) == 2 and all(isinstance(text, str) for text in given)

    assert_none(place for place, call in marked_texts() if not is_plain(call))


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_fonts_and_icons_stand_beside_their_licences(folder: str) -> None:
    names = [path.name for path in (ROOT / "resources" / folder).glob("*.txt")]
    assert [name for name in names if name.startswith(("LICENSE", "OFL"))]


def test_no_python_file_is_longer_than_400_lines() -> None:
    assert_none(str(path) for path, text in modules() if len(text.splitlines()) > 400)


def test_no_class_has_more_than_20_methods_of_ours() -> None:
    # Qt's own methods, which a subclass overrides, are written likeThis
    grown = []
    for path, text in modules(PRODUCT):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ClassDef):
                methods = [
                    part for part in node.body if isinstance(part, ast.FunctionDef) and part.name.islower()
                ]
                grown += [f"{path}: {node.name}"] * (len(methods) > 20)
    assert_none(grown)


def test_an_old_python_can_read_dev_py_far_enough_to_be_told() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize("command", ["python3 dev.py run", "python3 dev.py test"])
def test_the_readme_tells_the_two_commands(command: str) -> None:
    assert f"\n    {command}\n" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_ci_runs_the_command_of_the_readme() -> None:
    assert "README.md" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
