"""Hold the coverage budgets: python packaging/coverage_budget.py build/coverage.json.

Every line and branch of the floors that hold the data, and nine tenths of the whole.
"""

import json
import sys
from pathlib import Path

WHOLE = ("desktop/model/", "desktop/text/", "desktop/store/", "desktop/workspace/")
OVERALL = 90.0

Report = dict[str, dict[str, dict[str, dict[str, float]]]]


def gaps(report: Report) -> list[str]:
    """One line for each budget that is not met."""
    lines = []
    for name, file in sorted(report["files"].items()):
        summary = file["summary"]
        left = int(summary["missing_lines"]), int(summary["missing_branches"])
        if name.replace("\\", "/").startswith(WHOLE) and any(left):
            lines.append(f"{name}: {left[0]} lines and {left[1]} branches are not tested, every one should be")
    return lines


def main() -> int:
    """Print the overall figure and what is missing; 1 if anything is."""
    report = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    lines = gaps(report)
    overall = report["totals"]["percent_covered"]
    if overall < OVERALL:
        lines.append(f"coverage is {overall:.1f} %, it should be {OVERALL:.0f} %")
    print("\n".join([f"coverage: {overall:.1f} % of lines and branches", *lines]))
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
