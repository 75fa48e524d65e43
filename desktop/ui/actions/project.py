"""The project as a whole: opening, import, export."""

from desktop.ui.actions.table import Action, row

ACTIONS: tuple[Action, ...] = (
    row("project.new", "New project…", "Ctrl+N", "", lambda w: w.projects.new(), "Make an empty project."),
    row("project.open", "Open project…", "Ctrl+O", "", lambda w: w.projects.open(), "Open a .postil file."),
    row(
        "project.recent",
        "Recent projects…",
        "Ctrl+Shift+O",
        "",
        lambda w: w.projects.recent(),
        "Open one of the projects that were opened last.",
    ),
    row(
        "project.sample",
        "Open the sample",
        "",
        "",
        lambda w: w.projects.sample(),
        "Open the sample project: Wikinews articles with speech acts already tagged.",
    ),
    row(
        "import",
        "Import…",
        "Ctrl+I",
        "writable",
        lambda w: w.arrivals.ask_files(),
        "Bring files in: texts, web pages, documents, tables, archives. They can be dropped on the window, too.",
    ),
    row(
        "import.folder",
        "Import a folder…",
        "Ctrl+Shift+I",
        "writable",
        lambda w: w.arrivals.ask_folder(),
        "Bring in everything in a folder that can be read.",
    ),
    row(
        "paste",
        "Paste as article",
        "Ctrl+V",
        "writable",
        lambda w: w.arrivals.paste(),
        "Clean what is on the clipboard and bring it in: a page, a text, files, or the page at a web address.",
    ),
    row(
        "export",
        "Export dataset…",
        "Ctrl+E",
        "",
        lambda w: w.chores.ask_export(),
        "Build training data from the project.",
    ),
    row(
        "article.save",
        "Save annotated article…",
        "Ctrl+S",
        "article",
        lambda w: w.dialogs.save_copy(),
        "Save the article with its marks as PDF, HTML or Markdown.",
    ),
    row(
        "article.print",
        "Print…",
        "Ctrl+P",
        "article",
        lambda w: w.dialogs.print_copy(),
        "Print the article with its marks and a list of its passages.",
    ),
    row("quit", "Quit", "Ctrl+Q", "", lambda w: w.close(), "Close the window. Everything is saved already."),
)

MENU = (
    "Project",
    (
        "project.new",
        "project.open",
        "project.recent",
        "project.sample",
        "-",
        "import",
        "import.folder",
        "paste",
        "export",
        "-",
        "article.save",
        "article.print",
        "-",
        "quit",
    ),
)
