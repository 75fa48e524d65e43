"""Find the system libraries that Qt needs and this machine lacks; install them where that can be done.

Standard library only. Linux only: elsewhere the PySide6 packages bring everything along. What is needed is read off
the installed Qt files with `ldd`, so the answer fits the Qt at hand instead of a list that ages.

With `build` as an argument it looks for what building the program takes instead: binutils, and Python as a library.

Exit status: 0 nothing is missing, 1 something is, with the line to type on standard error.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from ctypes.util import find_library
from importlib.util import find_spec
from pathlib import Path

# Without these no Qt program starts, not even off-screen.
NEEDED = (
    "Qt/lib/libQt6Core.so.6",
    "Qt/lib/libQt6Gui.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/plugins/platforms/libqoffscreen.so",
)
# With these it can show windows on X11 and on Wayland, and take input from every keyboard.
WINDOWS = (
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "Qt/plugins/xcbglintegrations/libqxcb-egl-integration.so",
    "Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
    "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "Qt/plugins/wayland-decoration-client/libbradient.so",
    "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
)
# Debian's package for each library that these files ask for.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def missing(pyside: Path, files: tuple[str, ...]) -> set[str]:
    """Names of the libraries that those files of the PySide6 folder ask for and the loader does not find."""
    paths = [str(pyside / name) for name in files if (pyside / name).exists()]
    if not paths:
        return set()
    run = subprocess.run(["ldd", *paths], capture_output=True, text=True, check=False)  # noqa: S607  (wherever the system keeps it)
    return not_found(run.stdout)


def not_found(listing: str) -> set[str]:
    """The libraries that a listing by `ldd` gives as not found."""
    return {line.split()[0] for line in listing.splitlines() if line.rstrip().endswith("=> not found")}


def packages(libraries: set[str]) -> list[str]:
    """Debian's packages for those libraries, sorted; a library that is not in the table is left out."""
    return sorted({PACKAGES[name] for name in libraries if name in PACKAGES})


def missing_tools() -> dict[str, str]:
    """What building the program lacks, by name, with Debian's package for it."""
    tools = {name: "binutils" for name in ("objdump", "objcopy", "strip") if shutil.which(name) is None}
    python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    shared = [*Path(sysconfig.get_config_var("LIBDIR")).glob(f"lib{python}*.so*")]
    if not shared and find_library(python) is None:
        tools[f"lib{python}.so"] = f"lib{python}"
    return tools


def advice(lacking: set[str], names: list[str], *, debian: bool) -> str:
    """What to type, or at least what to look for, to get what is lacking."""
    lines = [f"These parts of the system are missing: {', '.join(sorted(lacking))}"]
    if debian and names:
        lines.append(f"Install them with:  sudo apt-get install {' '.join(names)}")
    else:
        lines.append("Install the packages of your system that bring them, then start again.")
    return "\n".join(lines)


def install(names: list[str]) -> None:
    """Install packages with apt-get, asking nothing. What fails, apt-get tells, and the next check shows."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-q"], ["apt-get", "install", "-q", "-y", "--no-install-recommends", *names]):
        subprocess.run(command, check=False, env=environment, stdin=subprocess.DEVNULL, stdout=sys.stderr)


def settled(look: Callable[[], tuple[set[str], list[str]]]) -> set[str]:
    """What `look` still finds missing once everything that can be installed has been; it also names the packages."""
    lacking, names = look()
    debian = shutil.which("apt-get") is not None
    if names and debian and os.geteuid() == 0:
        print(f"Installing packages of the system: {' '.join(names)}", file=sys.stderr)
        install(names)
        lacking, names = look()
    if lacking:
        print(advice(lacking, names, debian=debian), file=sys.stderr)
    return lacking


def for_building() -> tuple[set[str], list[str]]:
    """What building lacks, and the packages that bring it."""
    tools = missing_tools()
    return set(tools), sorted(set(tools.values()))


def main() -> int:
    """Check, install if that is possible, and check again."""
    found = find_spec("PySide6")
    if not sys.platform.startswith("linux"):
        return 0
    if "build" in sys.argv[1:]:
        return 1 if settled(for_building) else 0
    if shutil.which("ldd") is None or found is None or found.origin is None:
        return 0
    pyside = Path(found.origin).parent

    def for_windows() -> tuple[set[str], list[str]]:
        lacking = missing(pyside, NEEDED + WINDOWS)
        return lacking, packages(lacking)

    lacking = settled(for_windows)
    if lacking and not missing(pyside, NEEDED):
        print("Without them Postil works off-screen only, or not on every kind of desktop.", file=sys.stderr)
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
