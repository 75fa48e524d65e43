<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Postil</name>
    <message>
        <source>All keys on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page; there, drop what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring text files and saved web pages in; files and folders can be dropped on the window too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build training data from the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how entities are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the text on the clipboard and bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window. Everything is saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one character earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one character later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities: line, tint, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How named entities are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, sepia, as the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done / to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the selected passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start of the selected passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the addressee of the selected passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the speaker of the selected passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the text and its tints: no label keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .postil file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article before in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next article of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project: Wikinews articles with speech acts already tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original and what was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects opened last, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you are through with this article, or not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether it is asserted, denied, reported and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search headlines and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the article as it came in, with everything that cleaning took out and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the innermost passage under the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next tagged passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the passage at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the tagged passage before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words and tag them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page&apos;s text, in per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one character earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one character later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected passage&apos;s tag away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the tagged passages of all articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each label means, with examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program noted for a fault report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note to the selected passage, in Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, kept with every passage you tag; empty: the name you are logged in with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
