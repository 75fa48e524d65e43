<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Postil</name>
    <message>
        <source> (in part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that was found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {quote} to the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, rename, merge, split labels; say what they mean, and which roles and attributes they take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee × label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All of the first {n} rows have a text there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines  Shift+R</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always keep lines like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always remove lines like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
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
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being found…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both words, or words that begin like them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets hold together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring files in: texts, web pages, documents, tables, archives. They can be dropped on the window, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in everything in a folder that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build training data from the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building or facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By you {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how entities are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change label to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change label to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change {n} passages to {label}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chart of who says what, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action, then press its new key in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place. The project is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another printer or another place. The project is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose face, size, line width, spacing, theme, and which entities are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the articles’ text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean each text of menus, share bars and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean what is on the clipboard and bring it in: a page, a text, files, or the page at a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line to put it back or take it out, or go through them with ] and [.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to walk through the mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
        <source>Codebook: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of other schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands run last from the palette, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words, or the passage, in quotation marks with headline, source and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count only passages like…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterexamples, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, city or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tag of {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the search “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deprecate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, or still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either of the two</source>
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
        <source>English, German, Arabic, or as the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities ready · {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities: line, tint, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, laws, works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every passage of the project between its neighbours; again: back to the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face of the page&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch this page from {host}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, folders, archives, tables, a text, a web page or its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: a key, or what it should do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything that can be done, an article, a label or an entity by typing a few letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, when a story is there &amp;already:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further roles, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give actions other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place found before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is, how many passages it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How named entities are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, please report it with the log: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all of this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other articles…  A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the project already and left alone: {n} files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the project already, left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In {n} other articles of this import.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} other articles of this project.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended early; the rest was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep  K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all other columns as details of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present search under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by you; it had been: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys you have changed: an action&apos;s id and its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label to merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels for the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language…</source>
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
        <source>Last change on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this table out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out, because the project has them: {n} articles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selected words go with the passage selected last, as one more piece (or drag over them with Ctrl).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selection end where the next clause begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, sepia, as the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that say this, however it is spaced or capitalised. Later imports go by the rule too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Linked to earlier articles with the same words: {n}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Load a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for lines like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the name at the caret the addressee of the passage selected last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the name at the caret the speaker of the passage selected last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected words the cue of their passage; with no words selected, take its cue away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done / to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark them as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark them as to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} articles as done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} articles as to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
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
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the addressee of the selected passage: type, press a number, or click a name on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the speaker of the selected passage: type, press a number, or click a name on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationalities, religions, parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality, religion or party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same as {article}: {share} % of its phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New imports go by these. A rule that is dropped changes no article back; undo does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
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
        <source>Next clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mention of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entities: the inspector says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer shows {kinds}: boxes stand for it, the text is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more suggestions here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as a speaker and an addressee of a passage yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a colour: write #rrggbb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not computed yet; the project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not lost: it stands at the head of the page, as {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{search}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked as done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected. Select words with the mouse, or with Shift and the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is tagged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tag in {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article per line with its passages, roles, attributes, notes, entities and where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request, without cookies, for this page alone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the text and its tints: no label keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .postil file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
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
        <source>Order of import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original and what was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time: no article has a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postil projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the article with its marks and a list of its passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
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
        <source>Put back into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret where the next clause begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret where the next paragraph begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret where the next quotation begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret where the next sentence begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret where this clause begins, or the clause before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret where this paragraph begins, or the paragraph before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret where this quotation begins, or the quotation before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret where this sentence begins, or the sentence before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put {n} articles back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
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
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: nothing to tag in this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads well: {ratio}:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove  R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore  R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAVED ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save annotated article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save annotated article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the article with its marks as PDF, HTML or Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that there is nothing to tag in this paragraph, and go on to the next.</source>
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
        <source>Search passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the article as it came in, what cleaning took out of it and why; put lines back, take others out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the article as it came in, with everything that cleaning took out (Ctrl+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the lines that are always removed or always kept, and take such rules back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether you may write there and whether the disk has space left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage, then go to the name of who speaks, and press the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage, then the words that go with it, and add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one clause less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the innermost passage under the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the name, place or date before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next name, place or date that is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next passage that a model suggests.</source>
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
        <source>Select the suggested passage before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the tagged passage before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the word, then the clause, the sentence, the quotation, the paragraph around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words within a passage that carry the act, such as “vowed to”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the next clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words and tag them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words on the page and press a label’s key, or click a tagged passage to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show nothing but the page; Esc brings everything back.</source>
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
        <source>Show passages with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
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
        <source>Something in {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something still runs: the language changes when Postil is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Postil. Everything you have tagged is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space between the page&apos;s lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker × addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker × label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers and addressees, counted; again: back to the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands under</source>
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
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as {label} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection as {label} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection as {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {quote} as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cue away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last clause off the selection, or add the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last “Select more” back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected passage&apos;s tag away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected words, or the piece at the caret, out of the passage selected last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} from {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take {n} articles out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take {quote} out of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the library; from here they can be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, web pages, documents, mails, feeds, tables, or folders and archives of them, one article in a file or many. Postil cleans them, keeps the original, and finds the names. You can also paste an article, or the address of one, with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the whole passage. Delete takes its tag away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article could not be printed: the printer or the file cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds a picture and no text. Copy an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The rule changed {n} articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same text as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text as {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample project cannot be made in {folder}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are clean: take them whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no passages to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet. They are made in the view of an article&apos;s original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words next to one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept, and come back when their words do: by undo, or when the lines are restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the passages that get the new label. The others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be read and edited as text: a file for each annotated article, a footnote for each passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be read in a browser: a file for each annotated article, with a list of its passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too pale to read: {ratio}:1, 4.5:1 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and evaluation data for spaCy with a configuration that trains on it, and all details as JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, or click one on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of entities that are not marked on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure, kept all the same: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use this for the other {n} tables with the same columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
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
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an import does with an article that is in the project already, or nearly so: it comes in and is linked to that one, is left out, or just comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do? Or type a label, an entity, a headline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each label means</source>
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
        <source>What was dropped holds no text. Drop files, folders, text or a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it, and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the page&apos;s lines: 60, 68 or 75 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passage of this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With passages, without any, with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the note of a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, phrases, fields and dates that a search can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, “phrases”, -without, OR, and fields such as label: speaker: date: (? explains them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note to the selected passage, in Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in Read. Choose {tag} to tag passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, kept with every passage you tag; empty: the name you are logged in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your project is unharmed. See the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about {n} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the end of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the foot of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an article without a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newsletter box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of {n} articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps archive record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps cookie notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps legal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps newsletter box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps picture credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps reading tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps related links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps share bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps subscription box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed by your rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscription box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it in and link the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} with {passages} written to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} sends you on to {host}. Fetch the page from there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{empty} of the first {n} rows have no text there, and make no article.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{job} stopped because of a fault in Postil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is now “{name}”; it would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} tags as {label}. Labels have their keys from the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles tell what the project has already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines unsure</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more to ask about</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages printed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages change their label; undo takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages could not be placed in the new text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages could not be placed in the new text; see them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages without a place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places on this page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{role} of {quote}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % in common with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” needs something after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: there is no such field. Try label:, speaker:, date: or source:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: what can be is done, todo, annotated, untagged, noted, hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: write a number, &gt;500, or 100..500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: write dates as 2025, 2025-01 or 2025-01-13, or 2025-01..2025-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
