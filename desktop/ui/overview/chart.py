"""The chart of the overview, drawn by matplotlib in the theme's colours and the bundled faces.

Imported only when the overview is opened: matplotlib takes longer to import than a project takes to open.
"""

from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.model.codebook import Codebook
from desktop.resources import resource
from desktop.ui.dates import month_name
from desktop.ui.theme import INTERFACE_FACE, Theme
from desktop.ui.translation import tr
from desktop.workspace.overview import Matrix

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_MOST_MONTHS = 36  # bars; a longer time is shown by years


def figure(
    by: Matrix, over_time: dict[str, Counter[str]], book: Codebook, theme: Theme, size: tuple[float, float]
) -> "Figure":
    """Two charts of that size in pixels at 100 dots per inch: who says how much of what, and when."""
    import matplotlib as mpl  # noqa: PLC0415  (see above)
    from matplotlib import font_manager  # noqa: PLC0415  (see above)
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415  (see above)
    from matplotlib.figure import Figure  # noqa: PLC0415  (see above)

    known = {entry.name for entry in font_manager.fontManager.ttflist}
    if INTERFACE_FACE not in known:
        for path in sorted(resource("fonts").glob("Inter-*.ttf")):
            font_manager.fontManager.addfont(str(path))
    style: dict[Any, Any] = {"font.family": [INTERFACE_FACE, "DejaVu Sans"], "font.size": 8.5, "svg.fonttype": "path"}
    with mpl.rc_context(style):
        made = Figure(
            figsize=(size[0] / 100, size[1] / 100), dpi=100, facecolor=theme.page.name(), layout="constrained"
        )
        FigureCanvasAgg(made)
        left, right = made.subplots(1, 2, width_ratios=(1, 1.2))
        _speakers(left, by, book, theme)
        _times(right, over_time, book, theme)
        for axes in (left, right):
            _dress(axes, theme)
        handles, labels = right.get_legend_handles_labels()
        if handles:
            made.legend(
                handles,
                labels,
                loc="outside lower right",
                ncols=len(labels),
                frameon=False,
                labelcolor=theme.muted.name(),
                fontsize=8,
                handlelength=0.9,
                handleheight=0.9,
            )
        made.draw_without_rendering()
    return made


def _colour(label_id: str, book: Codebook, theme: Theme) -> str:
    label = book.get(label_id)
    return theme.label(label.color if label is not None else "#6b665d").name()


def _name(label_id: str, book: Codebook) -> str:
    label = book.get(label_id)
    return label.name if label is not None else label_id


def _speakers(axes: "Axes", by: Matrix, book: Codebook, theme: Theme) -> None:
    """Bars of speakers, each in pieces by label; the most talkative on top."""
    rows = list(reversed(by.rows))
    starts = [0] * len(rows)
    for label in sorted(by.columns, key=lambda each: _place(each, book)):
        widths = [by.counts.get((row, label), 0) for row in rows]
        axes.barh(
            range(len(rows)),
            widths,
            left=starts,
            color=_colour(label, book, theme),
            label=_name(label, book),
            height=0.62,
        )
        starts = [start + width for start, width in zip(starts, widths, strict=True)]
    axes.set_yticks(range(len(rows)), [row if len(row) < 26 else f"{row[:24]}…" for row in rows])
    axes.set_title(tr("Who says what"), loc="left", color=theme.ink.name(), fontsize=9.5, fontweight="bold")


def _times(axes: "Axes", over_time: dict[str, Counter[str]], book: Codebook, theme: Theme) -> None:
    """Bars of months, or of years where there are too many, in pieces by label."""
    times = over_time
    if len(over_time) > _MOST_MONTHS:
        times = {}
        for month, counts in over_time.items():
            times.setdefault(month[:4], Counter()).update(counts)
    keys = list(times)
    starts = [0] * len(keys)
    for label in sorted({label for counts in times.values() for label in counts}, key=lambda each: _place(each, book)):
        heights = [times[key][label] for key in keys]
        axes.bar(
            range(len(keys)),
            heights,
            bottom=starts,
            color=_colour(label, book, theme),
            width=0.7,
            label=_name(label, book),
        )
        starts = [start + height for start, height in zip(starts, heights, strict=True)]
    step = max(len(keys) // 8, 1)
    axes.set_xticks(range(0, len(keys), step), [_short(key) for key in keys[::step]])
    axes.set_xlim(-0.7, max(len(keys), 4) - 0.3)
    title = tr("Over time") if keys else tr("Over time: no article has a date")
    axes.set_title(title, loc="left", color=theme.ink.name(), fontsize=9.5, fontweight="bold")


def _short(key: str) -> str:
    words = month_name(key).split()
    return f"{words[0][:3]}\n{words[1]}" if len(words) == 2 else key


def _place(label_id: str, book: Codebook) -> tuple[int, str]:
    known = [label.id for label in book.labels]
    return (known.index(label_id) if label_id in known else len(known)), label_id


def _dress(axes: "Axes", theme: Theme) -> None:
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415  (see above)

    axes.set_facecolor(theme.page.name())
    axes.tick_params(colors=theme.muted.name(), length=0)
    for side, spine in axes.spines.items():
        spine.set_visible(side in {"left", "bottom"})
        spine.set_color(theme.line.name())
    count = axes.xaxis if axes.get_title(loc="left") == tr("Who says what") else axes.yaxis
    count.set_major_locator(MaxNLocator(integer=True, nbins=5))


def png(made: "Figure", scale: float = 1.0) -> bytes:
    """The chart as PNG, so many times as large in pixels."""
    out = BytesIO()
    made.savefig(out, format="png", dpi=100 * scale, facecolor=made.get_facecolor())
    return out.getvalue()


def save(made: "Figure", path: Path) -> None:
    """Write the chart as SVG or PNG, as the file's ending says. OSError where that fails."""
    if path.suffix.lower() == ".svg":
        out = BytesIO()
        made.savefig(out, format="svg", facecolor=made.get_facecolor(), metadata={"Date": None})
        path.write_bytes(out.getvalue())
    else:
        path.write_bytes(png(made, 3.0))
