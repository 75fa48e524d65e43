<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Postil</name>
    <message numerus="yes">
        <source>All of the first {n} rows have a text there.</source>
        <translation>
            <numerusform>The first row has a text there.</numerusform>
            <numerusform>All of the first {n} rows have a text there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines  Shift+R</source>
        <translation>
            <numerusform>This line  Shift+R</numerusform>
            <numerusform>All {n} lines  Shift+R</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {n} passages to {label}</source>
        <translation>
            <numerusform>Change {n} passage to {label}</numerusform>
            <numerusform>Change {n} passages to {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} passages</source>
        <translation>
            <numerusform>Delete {n} passage</numerusform>
            <numerusform>Delete {n} passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the project already and left alone: {n} files.</source>
        <translation>
            <numerusform>In the project already and left alone: {n} file.</numerusform>
            <numerusform>In the project already and left alone: {n} files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} other articles of this import.</source>
        <translation>
            <numerusform>In {n} other article of this import.</numerusform>
            <numerusform>In {n} other articles of this import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} other articles of this project.</source>
        <translation>
            <numerusform>In {n} other article of this project.</numerusform>
            <numerusform>In {n} other articles of this project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, because the project has them: {n} articles.</source>
        <translation>
            <numerusform>Left out, because the project has it: {n} article.</numerusform>
            <numerusform>Left out, because the project has them: {n} articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked to earlier articles with the same words: {n}.</source>
        <translation>
            <numerusform>Linked to an earlier article with the same words: {n}.</numerusform>
            <numerusform>Linked to earlier articles with the same words: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} articles as done</source>
        <translation>
            <numerusform>Mark {n} article as done</numerusform>
            <numerusform>Mark {n} articles as done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} articles as to do</source>
        <translation>
            <numerusform>Mark {n} article as to do</numerusform>
            <numerusform>Mark {n} articles as to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {n} articles back</source>
        <translation>
            <numerusform>Put {n} article back</numerusform>
            <numerusform>Put {n} articles back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} articles out</source>
        <translation>
            <numerusform>Take {n} article out</numerusform>
            <numerusform>Take {n} articles out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule changed {n} articles</source>
        <translation>
            <numerusform>The rule changed {n} article</numerusform>
            <numerusform>The rule changed {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use this for the other {n} tables with the same columns</source>
        <translation>
            <numerusform>Use this for the other table with the same columns</numerusform>
            <numerusform>Use this for the other {n} tables with the same columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} rows</source>
        <translation>
            <numerusform>about {n} row</numerusform>
            <numerusform>about {n} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of {n} articles</source>
        <translation>
            <numerusform>of {n} article</numerusform>
            <numerusform>of {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{empty} of the first {n} rows have no text there, and make no article.</source>
        <translation>
            <numerusform>{empty} of {n} row has no text there, and makes no article.</numerusform>
            <numerusform>{empty} of the first {n} rows have no text there, and make no article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} and {n} more</numerusform>
            <numerusform>{names} and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are chosen; the others are left out.</source>
        <translation>
            <numerusform>{n} article is chosen; the others are left out.</numerusform>
            <numerusform>{n} articles are chosen; the others are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are done</source>
        <translation>
            <numerusform>{n} article is done</numerusform>
            <numerusform>{n} articles are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles came in.</source>
        <translation>
            <numerusform>{n} article came in.</numerusform>
            <numerusform>{n} articles came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles changed</source>
        <translation>
            <numerusform>{n} article changed</numerusform>
            <numerusform>{n} articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported</source>
        <translation>
            <numerusform>{n} article imported</numerusform>
            <numerusform>{n} articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported.</source>
        <translation>
            <numerusform>{n} article imported.</numerusform>
            <numerusform>{n} articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles tell what the project has already</source>
        <translation>
            <numerusform>{n} article tells what the project has already</numerusform>
            <numerusform>{n} articles tell what the project has already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came out as before</source>
        <translation>
            <numerusform>{n} came out as before</numerusform>
            <numerusform>{n} came out as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>{n} could not be read</numerusform>
            <numerusform>{n} could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read: {names}.</source>
        <translation>
            <numerusform>{n} could not be read: {names}.</numerusform>
            <numerusform>{n} could not be read: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} found</numerusform>
            <numerusform>{n} found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines unsure</source>
        <translation>
            <numerusform>{n} line unsure</numerusform>
            <numerusform>{n} lines unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation>
            <numerusform>{n} mention</numerusform>
            <numerusform>{n} mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more to ask about</source>
        <translation>
            <numerusform>{n} more to ask about</numerusform>
            <numerusform>{n} more to ask about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more…</source>
        <translation>
            <numerusform>{n} more…</numerusform>
            <numerusform>{n} more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages printed</source>
        <translation>
            <numerusform>{n} page printed</numerusform>
            <numerusform>{n} pages printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <translation>
            <numerusform>{n} passage</numerusform>
            <numerusform>{n} passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages change their label; undo takes it back.</source>
        <translation>
            <numerusform>{n} passage changes its label; undo takes it back.</numerusform>
            <numerusform>{n} passages change their label; undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages copied</source>
        <translation>
            <numerusform>{n} passage copied</numerusform>
            <numerusform>{n} passages copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages could not be placed in the new text</source>
        <translation>
            <numerusform>{n} passage could not be placed in the new text</numerusform>
            <numerusform>{n} passages could not be placed in the new text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages could not be placed in the new text; see them</source>
        <translation>
            <numerusform>{n} passage could not be placed in the new text; see it</numerusform>
            <numerusform>{n} passages could not be placed in the new text; see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages without a place</source>
        <translation>
            <numerusform>{n} passage without a place</numerusform>
            <numerusform>{n} passages without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages written</source>
        <translation>
            <numerusform>{n} passage written</numerusform>
            <numerusform>{n} passages written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places on this page</source>
        <translation>
            <numerusform>{n} place on this page</numerusform>
            <numerusform>{n} places on this page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks:</source>
        <translation>
            <numerusform>{n} remark:</numerusform>
            <numerusform>{n} remarks:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} row</numerusform>
            <numerusform>{n} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} selected</numerusform>
            <numerusform>{n} selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>{n} suggestion</numerusform>
            <numerusform>{n} suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tags</source>
        <translation>
            <numerusform>{n} tag</numerusform>
            <numerusform>{n} tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} word</numerusform>
            <numerusform>{n} words</numerusform>
        </translation>
    </message>
</context>
</TS>
