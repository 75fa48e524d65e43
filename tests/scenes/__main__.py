"""Pictures of every state of the window: python -m tests.scenes --out build/screenshots."""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_THEMES = ("light", "dark", "sepia")


def main() -> None:
    """Play every scene in every theme and keep the pictures, with a page that shows them all."""
    parser = argparse.ArgumentParser(prog="make screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/screenshots"))
    parser.add_argument("--only", default="", help="scenes with this in their names")
    parser.add_argument("--themes", default=",".join(_THEMES))
    parser.add_argument("--scale", default="1", help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": options.scale, "TZ": "UTC"}
    if hasattr(time, "tzset"):  # not on Windows
        time.tzset()
    with tempfile.TemporaryDirectory(prefix="postil-scenes-") as name:
        os.environ["POSTIL_HOME"] = str(Path(name) / "home")
        from tests.scenes.playing import play  # noqa: PLC0415  (Qt reads what is set above)

        play(options.out, Path(name), options.themes.split(","), options.only, options.scale)
    if options.scale == "1" and not options.only:
        again = [sys.executable, "-m", "tests.scenes", "--out", str(options.out), "--scale", "2", "--only", "tag"]
        subprocess.run([*again, "--themes", "light"], check=True)


if __name__ == "__main__":
    main()
