"""Which system libraries are missing, and what is said and done about it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

Load = Callable[[str], ModuleType]
LISTING = """
/x/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd3e5f2000)
\tlibxcb-icccm.so.4 => not found
\tlibEGL.so.1 => /lib/x86_64-linux-gnu/libEGL.so.1 (0x00007f3e5c000000)
/x/libqwayland.so:
\tlibxcb-icccm.so.4 => not found
\tlibwayland-cursor.so.0 => not found
\tlibunheard-of.so.7 => not found
"""


@pytest.fixture
def libraries(script: Load) -> ModuleType:
    return script("system_libraries")


def test_missing_libraries_are_read_off_the_listing(libraries: ModuleType) -> None:
    found = libraries.not_found(LISTING)
    assert found == {"libxcb-icccm.so.4", "libwayland-cursor.so.0", "libunheard-of.so.7"}
    assert libraries.packages(found) == ["libwayland-cursor0", "libxcb-icccm4"]


def test_advice_is_a_line_to_type_on_debian_and_the_names_elsewhere(libraries: ModuleType) -> None:
    on_debian = libraries.advice({"libEGL.so.1", "libunheard-of.so.7"}, ["libegl1"], debian=True)
    assert on_debian.splitlines()[1] == "Install them with:  sudo apt-get install libegl1"
    assert "libunheard-of.so.7" in on_debian
    elsewhere = libraries.advice({"libEGL.so.1"}, ["libegl1"], debian=False)
    assert "libEGL.so.1" in elsewhere
    assert "apt-get" not in elsewhere


def test_what_building_takes_is_looked_for(libraries: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries.shutil, "which", lambda name: None if name == "strip" else f"/bin/{name}")
    monkeypatch.setattr(libraries.sysconfig, "get_config_var", lambda _name: "/nowhere")
    monkeypatch.setattr(libraries, "find_library", lambda _name: None)
    python = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    assert libraries.for_building() == ({"strip", f"{python}.so"}, ["binutils", python])
    monkeypatch.setattr(libraries, "find_library", lambda name: f"lib{name}.so")
    assert libraries.missing_tools() == {"strip": "binutils"}


def test_the_files_that_are_looked_at_exist(libraries: ModuleType) -> None:
    pyside = Path(PySide6.__file__).parent
    assert [name for name in libraries.NEEDED + libraries.WINDOWS if not (pyside / name).exists()] == []


def test_every_library_these_files_link_to_has_a_package_or_a_base_system(libraries: ModuleType) -> None:
    pyside = Path(PySide6.__file__).parent
    files = [str(pyside / name) for name in libraries.NEEDED + libraries.WINDOWS]
    readelf = shutil.which("readelf")
    if readelf is None:
        pytest.skip("readelf is not installed here")
    run = subprocess.run([readelf, "-d", *files], capture_output=True, text=True, check=True)
    linked = {line.split("[")[1].rstrip("]") for line in run.stdout.splitlines() if "(NEEDED)" in line}
    base = {"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libgcc_s.so.1"}
    foreign = {name for name in linked if not name.startswith(("libQt6", "libicu", "ld-linux")) and name not in base}
    assert foreign <= set(libraries.PACKAGES)


@pytest.fixture
def bare_machine(tmp_path: Path) -> Path:
    """A folder of stand-ins for the system's tools: `ldd` misses a library until `apt-get` has installed it."""
    tools = tmp_path / "tools"
    tools.mkdir()
    log, installed = tmp_path / "log", tmp_path / "installed"
    scripts = {
        "ldd": f"test -e {installed} || printf '\\tlibEGL.so.1 => not found\\n'",
        "apt-get": f'echo "$@" >> {log}; test "$1" = update || touch {installed}',
    }
    for name, body in scripts.items():
        (tools / name).write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{body}\n", "utf-8")
        (tools / name).chmod(0o755)
    return tools


def start(checkout: Path, tools: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, str(checkout / "packaging" / "system_libraries.py")]
    environment = {**os.environ, "PATH": str(tools)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="installs as root only")
def test_root_gets_them_installed(checkout: Path, bare_machine: Path) -> None:
    run = start(checkout, bare_machine)
    assert run.returncode == 0, run.stderr
    log = (bare_machine.parent / "log").read_text("utf-8").splitlines()
    assert log == ["update -q", "install -q -y --no-install-recommends libegl1"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")
def test_without_apt_get_they_are_named(checkout: Path, bare_machine: Path) -> None:
    (bare_machine / "apt-get").unlink()
    run = start(checkout, bare_machine)
    assert run.returncode == 1
    assert "libEGL.so.1" in run.stderr
