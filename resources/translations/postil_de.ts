<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Postil</name>
    <message>
        <source> (in part)</source>
        <translation> (teilweise)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>1 passage is tagged as {name}, so it was not deleted.</source>
        <translation>1 Textstelle ist mit {name} getaggt, deshalb wurde es nicht gelöscht.</translation>
    </message>
    <message>
        <source>A bracket has no partner.</source>
        <translation>Einer Klammer fehlt ihr Gegenstück.</translation>
    </message>
    <message>
        <source>A file in it has no name.</source>
        <translation>Eine Datei darin hat keinen Namen.</translation>
    </message>
    <message>
        <source>A label cannot be merged into itself. Nothing was changed.</source>
        <translation>Ein Label lässt sich nicht mit sich selbst zusammenführen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A name that was found in the text</source>
        <translation>Ein Name, der im Text gefunden wurde</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>About this article…</source>
        <translation>Über diesen Artikel …</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation>Attribut hinzufügen</translation>
    </message>
    <message>
        <source>Add label {name}</source>
        <translation>Label {name} anlegen</translation>
    </message>
    <message>
        <source>Add this key</source>
        <translation>Diese Taste hinzufügen</translation>
    </message>
    <message>
        <source>Add to the passage</source>
        <translation>Zur Textstelle hinzufügen</translation>
    </message>
    <message>
        <source>Add to “{passage}”</source>
        <translation>Zu „{passage}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add words to the passage</source>
        <translation>Wörter zur Textstelle hinzufügen</translation>
    </message>
    <message>
        <source>Add {quote} to the passage</source>
        <translation>{quote} zur Textstelle hinzufügen</translation>
    </message>
    <message>
        <source>Add, rename, merge, split labels; say what they mean, and which roles and attributes they take.</source>
        <translation>Labels anlegen, umbenennen, zusammenführen, teilen; sagen, was sie bedeuten und welche Rollen und Attribute sie haben.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Adressat</translation>
    </message>
    <message>
        <source>Addressee × label</source>
        <translation>Adressat × Label</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All keys on one page.</source>
        <translation>Alle Tasten auf einer Seite.</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message numerus="yes">
        <source>All of the first {n} rows have a text there.</source>
        <translation>
            <numerusform>In der ersten Zeile steht dort ein Text.</numerusform>
            <numerusform>In allen ersten {n} Zeilen steht dort ein Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>All writing</source>
        <translation>Alle Schriften</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines  Shift+R</source>
        <translation>
            <numerusform>Diese Zeile  Umschalt+R</numerusform>
            <numerusform>Alle {n} Zeilen  Umschalt+R</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Auch: {names}</translation>
    </message>
    <message>
        <source>Alt while selecting</source>
        <translation>Alt beim Auswählen</translation>
    </message>
    <message>
        <source>Always keep</source>
        <translation>Immer behalten</translation>
    </message>
    <message>
        <source>Always keep lines like this</source>
        <translation>Zeilen wie diese immer behalten</translation>
    </message>
    <message>
        <source>Always keep {words}</source>
        <translation>{words} immer behalten</translation>
    </message>
    <message>
        <source>Always remove</source>
        <translation>Immer entfernen</translation>
    </message>
    <message>
        <source>Always remove lines like this</source>
        <translation>Zeilen wie diese immer entfernen</translation>
    </message>
    <message>
        <source>Always remove {words}</source>
        <translation>{words} immer entfernen</translation>
    </message>
    <message>
        <source>Another program is using {name}, so this change was not saved. Everything before it is kept.</source>
        <translation>Ein anderes Programm benutzt {name}, deshalb wurde diese Änderung nicht gespeichert. Alles davor ist erhalten.</translation>
    </message>
    <message>
        <source>Applying the rule</source>
        <translation>Regel wird angewendet</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Artikel: {title}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles with the same words</source>
        <translation>Artikel mit denselben Wörtern</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Back to 100 %.</source>
        <translation>Zurück zu 100 %.</translation>
    </message>
    <message>
        <source>Back to the page; there, drop what is selected.</source>
        <translation>Zurück zur Seite; dort die Auswahl aufheben.</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Being found…</source>
        <translation>Werden gesucht …</translation>
    </message>
    <message>
        <source>Borders and more</source>
        <translation>Grenzen und mehr</translation>
    </message>
    <message>
        <source>Both words, or words that begin like them</source>
        <translation>Beide Wörter, oder Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>Brackets hold together</source>
        <translation>Klammern halten zusammen</translation>
    </message>
    <message>
        <source>Bring files in: texts, web pages, documents, tables, archives. They can be dropped on the window, too.</source>
        <translation>Dateien importieren: Texte, Webseiten, Dokumente, Tabellen, Archive. Sie lassen sich auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Bring in everything in a folder that can be read.</source>
        <translation>Alles aus einem Ordner importieren, was lesbar ist.</translation>
    </message>
    <message>
        <source>Build training data from the project.</source>
        <translation>Aus dem Projekt Trainingsdaten erstellen.</translation>
    </message>
    <message>
        <source>Building or facility</source>
        <translation>Gebäude oder Einrichtung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Nach Label</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By you {count}</source>
        <translation>Von Ihnen {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Mitteleuropa</translation>
    </message>
    <message>
        <source>Change how entities are marked.</source>
        <translation>Ändern, wie Entitäten markiert werden.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Change label to</source>
        <translation>Label ändern in</translation>
    </message>
    <message>
        <source>Change label to {label}</source>
        <translation>Label ändern in {label}</translation>
    </message>
    <message>
        <source>Change label {name}</source>
        <translation>Label {name} ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} passages to {label}</source>
        <translation>
            <numerusform>{n} Textstelle zu {label} ändern</numerusform>
            <numerusform>{n} Textstellen zu {label} ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart of who says what, and when</source>
        <translation>Diagramm: wer was sagt, und wann</translation>
    </message>
    <message>
        <source>Check that it was saved completely.</source>
        <translation>Prüfen Sie, ob sie vollständig gespeichert wurde.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation>Chinesisch, Japanisch oder Koreanisch</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choose a file ending in .postil, or import the folder into a project.</source>
        <translation>Wählen Sie eine Datei, die auf .postil endet, oder importieren Sie den Ordner in ein Projekt.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, on a disk with space left.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, auf einem Datenträger mit freiem Platz.</translation>
    </message>
    <message>
        <source>Choose a folder, or a name that is not taken.</source>
        <translation>Wählen Sie einen Ordner oder einen freien Namen.</translation>
    </message>
    <message>
        <source>Choose a label that is not below it.</source>
        <translation>Wählen Sie ein Label, das nicht darunter steht.</translation>
    </message>
    <message>
        <source>Choose an action, then press its new key in the field.</source>
        <translation>Eine Aktion wählen und dann im Feld die neue Taste drücken.</translation>
    </message>
    <message>
        <source>Choose another column as the text.</source>
        <translation>Wählen Sie eine andere Spalte als Text.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another label to merge it into.</source>
        <translation>Wählen Sie ein anderes Label, mit dem es zusammengeführt wird.</translation>
    </message>
    <message>
        <source>Choose another place. The project is as it was.</source>
        <translation>Wählen Sie einen anderen Ort. Das Projekt ist unverändert.</translation>
    </message>
    <message>
        <source>Choose another printer or another place. The project is as it was.</source>
        <translation>Wählen Sie einen anderen Drucker oder Ort. Das Projekt ist unverändert.</translation>
    </message>
    <message>
        <source>Choose face, size, line width, spacing, theme, and which entities are marked.</source>
        <translation>Schrift, Größe, Zeilenbreite, Abstand und Farben wählen, und welche Entitäten markiert werden.</translation>
    </message>
    <message>
        <source>Choose one that is in the codebook.</source>
        <translation>Wählen Sie eines, das im Codebuch steht.</translation>
    </message>
    <message>
        <source>Choose several articles</source>
        <translation>Mehrere Artikel wählen</translation>
    </message>
    <message>
        <source>Choose the articles to bring into it.</source>
        <translation>Wählen Sie die Artikel, die hineinkommen sollen.</translation>
    </message>
    <message>
        <source>Choose the column that holds the articles’ text.</source>
        <translation>Wählen Sie die Spalte mit dem Text der Artikel.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>Neu bereinigen</translation>
    </message>
    <message>
        <source>Clean an article again</source>
        <translation>Einen Artikel neu säubern</translation>
    </message>
    <message>
        <source>Clean each text of menus, share bars and the like</source>
        <translation>Jeden Text von Menüs, Teilen-Leisten und Ähnlichem bereinigen</translation>
    </message>
    <message>
        <source>Clean the article again from its source; what you put back or took out stays so, and what is tagged.</source>
        <translation>Den Artikel aus seiner Quelle neu bereinigen; was Sie zurückgeholt, herausgenommen oder getaggt haben, bleibt so.</translation>
    </message>
    <message>
        <source>Clean what is on the clipboard and bring it in: a page, a text, files, or the page at a web address.</source>
        <translation>Den Inhalt der Zwischenablage bereinigen und importieren: eine Seite, einen Text, Dateien oder die Seite einer Webadresse.</translation>
    </message>
    <message>
        <source>Clean {number} articles again</source>
        <translation>{number} Artikel neu säubern</translation>
    </message>
    <message>
        <source>Cleaning again</source>
        <translation>Neu bereinigen</translation>
    </message>
    <message>
        <source>Cleaning it ended the process that did it{how}; the file is as it was.</source>
        <translation>Das Säubern hat den Prozess beendet, der es tat{how}; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Cleaning it failed through a fault in this program; the file is as it was.</source>
        <translation>Das Säubern ist an einem Fehler in diesem Programm gescheitert; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Cleaning it takes more memory than there is.</source>
        <translation>Das Säubern braucht mehr Arbeitsspeicher, als da ist.</translation>
    </message>
    <message>
        <source>Cleaning it took longer than {seconds} seconds and was stopped.</source>
        <translation>Das Säubern hat länger als {seconds} Sekunden gedauert und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Click a line to put it back or take it out, or go through them with ] and [.</source>
        <translation>Eine Zeile anklicken, um sie zurückzuholen oder herauszunehmen, oder mit ] und [ durchgehen.</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Einen Namen anklicken</translation>
    </message>
    <message>
        <source>Click it in the inspector</source>
        <translation>Im Inspektor anklicken</translation>
    </message>
    <message>
        <source>Click it or its tag</source>
        <translation>Sie oder ihr Tag anklicken</translation>
    </message>
    <message>
        <source>Click to walk through the mentions</source>
        <translation>Klicken, um die Nennungen durchzugehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close it where it is being edited, or work on a copy.</source>
        <translation>Schließen Sie es dort, wo es bearbeitet wird, oder arbeiten Sie an einer Kopie.</translation>
    </message>
    <message>
        <source>Close the other program, then do it again.</source>
        <translation>Schließen Sie das andere Programm und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>Close the window. Everything is saved already.</source>
        <translation>Das Fenster schließen. Alles ist bereits gespeichert.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Codebook: {name}</source>
        <translation>Codebuch: {name}</translation>
    </message>
    <message>
        <source>Codebooks ({endings})</source>
        <translation>Codebücher ({endings})</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes of other schemes</source>
        <translation>Codes anderer Schemata</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>Farbe des Labels</translation>
    </message>
    <message>
        <source>Colour {colour}</source>
        <translation>Farbe {colour}</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands run last from the palette, newest first.</source>
        <translation>Zuletzt ausgeführte Befehle der Palette, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>Copied as a quotation</source>
        <translation>Als Zitat kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Als Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in the program that it belongs to and save it anew, then import that.</source>
        <translation>Kopieren oder laden Sie sie noch einmal, oder öffnen Sie sie im zugehörigen Programm, speichern Sie sie neu und importieren Sie das.</translation>
    </message>
    <message>
        <source>Copy the project and the files beside it to a folder you may write to.</source>
        <translation>Kopieren Sie das Projekt und die Dateien daneben in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Copy the project to a folder you may write to, and open the copy.</source>
        <translation>Kopieren Sie das Projekt in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Copy the project to a folder you may write to, and use the copy.</source>
        <translation>Kopieren Sie das Projekt in einen Ordner, in den Sie schreiben dürfen, und benutzen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Copy the selected words, or the passage, in quotation marks with headline, source and date.</source>
        <translation>Die gewählten Wörter oder die Textstelle in Anführungszeichen kopieren, mit Schlagzeile, Quelle und Datum.</translation>
    </message>
    <message>
        <source>Copy “{name}”</source>
        <translation>„{name}“ kopieren</translation>
    </message>
    <message>
        <source>Count only passages like…</source>
        <translation>Nur solche Textstellen zählen …</translation>
    </message>
    <message>
        <source>Counterexamples, one a line</source>
        <translation>Gegenbeispiele, eines je Zeile</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Country, city or state</source>
        <translation>Land, Stadt oder Staat</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Strg und Mausrad</translation>
    </message>
    <message>
        <source>Ctrl or Shift click</source>
        <translation>Strg- oder Umschalt-Klick</translation>
    </message>
    <message>
        <source>Ctrl while selecting</source>
        <translation>Strg beim Auswählen</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>Cue {quote}</source>
        <translation>Signalwort {quote}</translation>
    </message>
    <message>
        <source>Cue: {words}</source>
        <translation>Signalwort: {words}</translation>
    </message>
    <message>
        <source>Cut it into files of one article each, then import those.</source>
        <translation>Teilen Sie sie in Dateien mit je einem Artikel und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>Cut it into smaller files, or save its text and import that.</source>
        <translation>Teilen Sie sie in kleinere Dateien, oder speichern Sie ihren Text und importieren Sie ihn.</translation>
    </message>
    <message>
        <source>Cut it into smaller files, then import those.</source>
        <translation>Teilen Sie sie in kleinere Dateien und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Abdunkeln</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Daten und Zeiten</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Definition, in Markdown</source>
        <translation>Definition, in Markdown</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete label {name}</source>
        <translation>Label {name} löschen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Tag löschen</translation>
    </message>
    <message>
        <source>Delete tag of {quote}</source>
        <translation>Tag von {quote} löschen</translation>
    </message>
    <message>
        <source>Delete the search “{name}”</source>
        <translation>Die Suche „{name}“ löschen</translation>
    </message>
    <message>
        <source>Delete this tag</source>
        <translation>Diesen Tag löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} passages</source>
        <translation>
            <numerusform>{n} Textstelle löschen</numerusform>
            <numerusform>{n} Textstellen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deprecate</source>
        <translation>Veraltet setzen</translation>
    </message>
    <message>
        <source>Deprecate label {name}</source>
        <translation>Label {name} zurückstellen</translation>
    </message>
    <message>
        <source>Describe {quote}</source>
        <translation>{quote} beschreiben</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Do it again after all.</source>
        <translation>Doch wieder tun.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation>Wiederhergestellt: {name}</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>Erledigt {count}</translation>
    </message>
    <message>
        <source>Done, or still to do</source>
        <translation>Erledigt oder noch offen</translation>
    </message>
    <message>
        <source>Double click, drag</source>
        <translation>Doppelklick, ziehen</translation>
    </message>
    <message>
        <source>Drag its handle</source>
        <translation>Ihren Griff ziehen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation>Zeichnungen (*.svg);;Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Artikel hier ablegen</translation>
    </message>
    <message>
        <source>Drop files on the window</source>
        <translation>Dateien auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Drop the rule for {words}</source>
        <translation>Regel für {words} aufheben</translation>
    </message>
    <message>
        <source>Drop to bring it in</source>
        <translation>Zum Importieren loslassen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit codebook…</source>
        <translation>Codebuch bearbeiten …</translation>
    </message>
    <message>
        <source>Either of the two</source>
        <translation>Eines von beiden</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>End one character earlier</source>
        <translation>Ende ein Zeichen früher</translation>
    </message>
    <message>
        <source>End one character later</source>
        <translation>Ende ein Zeichen später</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Ende ein Wort früher</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Ende ein Wort später</translation>
    </message>
    <message>
        <source>English, German, Arabic, or as the system.</source>
        <translation>Englisch, Deutsch, Arabisch oder wie das System.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Entities ready · {model}</source>
        <translation>Entitäten bereit · {model}</translation>
    </message>
    <message>
        <source>Entities: line, tint, off</source>
        <translation>Entitäten: Linie, Farbton, aus</translation>
    </message>
    <message>
        <source>Entities: {name}</source>
        <translation>Entitäten: {name}</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events, laws, works</source>
        <translation>Ereignisse, Gesetze, Werke</translation>
    </message>
    <message>
        <source>Every passage of the project between its neighbours; again: back to the page.</source>
        <translation>Alle Textstellen des Projekts mit ihrer Umgebung; noch einmal: zurück zur Seite.</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Alles ist erledigt.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <translation>Beispiele, eines je Zeile</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export dataset</source>
        <translation>Datensatz exportieren</translation>
    </message>
    <message>
        <source>Export dataset…</source>
        <translation>Datensatz exportieren …</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Auswahl exportieren …</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Face of the page&apos;s text.</source>
        <translation>Schrift des Seitentexts.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch this page from {host}?</source>
        <translation>Diese Seite von {host} abrufen?</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files, folders, archives, tables, a text, a web page or its address</source>
        <translation>Dateien, Ordner, Archive, Tabellen, ein Text, eine Webseite oder ihre Adresse</translation>
    </message>
    <message>
        <source>Fill the role that is asked for</source>
        <translation>Die gefragte Rolle ausfüllen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: a key, or what it should do</source>
        <translation>Filtern: eine Taste, oder was sie tun soll</translation>
    </message>
    <message>
        <source>Find anything that can be done, an article, a label or an entity by typing a few letters.</source>
        <translation>Alles finden, was sich tun lässt, einen Artikel, ein Label oder eine Entität: ein paar Buchstaben genügen.</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find words on the page.</source>
        <translation>Wörter auf der Seite suchen.</translation>
    </message>
    <message>
        <source>Finding entities</source>
        <translation>Entitäten suchen</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the dataset</source>
        <translation>Ordner für den Datensatz</translation>
    </message>
    <message>
        <source>Free some space on the disk, then do it again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>From here on it was left out: there are more than {most} files.</source>
        <translation>Ab hier wurde es ausgelassen: Es sind mehr als {most} Dateien.</translation>
    </message>
    <message>
        <source>From now on, when a story is there &amp;already:</source>
        <translation>Künftig, wenn eine Meldung &amp;schon da ist:</translation>
    </message>
    <message>
        <source>Further roles</source>
        <translation>Weitere Rollen</translation>
    </message>
    <message>
        <source>Further roles, with commas</source>
        <translation>Weitere Rollen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Get it again, or open it in a text editor to see what it holds.</source>
        <translation>Holen Sie sie noch einmal, oder sehen Sie in einem Texteditor nach, was darin steht.</translation>
    </message>
    <message>
        <source>Get it again, or unpack what can be unpacked and import that.</source>
        <translation>Holen Sie es noch einmal, oder entpacken Sie, was sich entpacken lässt, und importieren Sie das.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Get it with: {command}</source>
        <translation>So bekommen Sie es: {command}</translation>
    </message>
    <message>
        <source>Get the archive again; the rest of it came in.</source>
        <translation>Holen Sie das Archiv noch einmal; der Rest ist hereingekommen.</translation>
    </message>
    <message>
        <source>Give actions other keys.</source>
        <translation>Aktionen andere Tasten geben.</translation>
    </message>
    <message>
        <source>Give the new one another id.</source>
        <translation>Geben Sie dem neuen eine andere Kennung.</translation>
    </message>
    <message>
        <source>Go back to a backup, or read what can still be read with `sqlite3 &apos;{name}&apos; .recover`.</source>
        <translation>Greifen Sie auf eine Sicherung zurück, oder lesen Sie mit `sqlite3 &apos;{name}&apos; .recover`, was noch zu lesen ist.</translation>
    </message>
    <message>
        <source>Go through the mentions of an entity</source>
        <translation>Nennungen einer Entität durchgehen</translation>
    </message>
    <message>
        <source>Go to the next place found.</source>
        <translation>Zur nächsten Fundstelle gehen.</translation>
    </message>
    <message>
        <source>Go to the place found before.</source>
        <translation>Zur vorigen Fundstelle gehen.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How it is filled in</source>
        <translation>Wie es ausgefüllt wird</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie gelesen wurde</translation>
    </message>
    <message>
        <source>How long it is, how many passages it has</source>
        <translation>Wie lang er ist, wie viele Textstellen er hat</translation>
    </message>
    <message>
        <source>How named entities are marked.</source>
        <translation>Wie Entitäten markiert werden.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>If it happens again, please report it with the log: {path}</source>
        <translation>Falls es wieder vorkommt, melden Sie es bitte mit dem Protokoll: {path}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import its file into a new project to be able to change how it was cleaned.</source>
        <translation>Importieren Sie seine Datei in ein neues Projekt, um ändern zu können, wie er gesäubert wurde.</translation>
    </message>
    <message>
        <source>Import of 1 article</source>
        <translation>Import von 1 Artikel</translation>
    </message>
    <message>
        <source>Import of {number} articles</source>
        <translation>Import von {number} Artikeln</translation>
    </message>
    <message>
        <source>Import some articles first.</source>
        <translation>Importieren Sie zuerst Artikel.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>In all of this import</source>
        <translation>In diesem ganzen Import</translation>
    </message>
    <message>
        <source>In other articles…  A</source>
        <translation>In anderen Artikeln …  A</translation>
    </message>
    <message>
        <source>In the headline</source>
        <translation>In der Schlagzeile</translation>
    </message>
    <message numerus="yes">
        <source>In the project already and left alone: {n} files.</source>
        <translation>
            <numerusform>Bereits im Projekt, unverändert gelassen: {n} Datei.</numerusform>
            <numerusform>Bereits im Projekt, unverändert gelassen: {n} Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the project already, left alone</source>
        <translation>Bereits im Projekt, unverändert gelassen</translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation>Im ganzen Projekt</translation>
    </message>
    <message>
        <source>In this one, too.</source>
        <translation>Auch in diesem.</translation>
    </message>
    <message numerus="yes">
        <source>In {n} other articles of this import.</source>
        <translation>
            <numerusform>In {n} weiteren Artikel dieses Imports.</numerusform>
            <numerusform>In {n} weiteren Artikeln dieses Imports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} other articles of this project.</source>
        <translation>
            <numerusform>In {n} weiteren Artikel dieses Projekts.</numerusform>
            <numerusform>In {n} weiteren Artikeln dieses Projekts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Install the newest Postil, then open it again.</source>
        <translation>Installieren Sie das neueste Postil und öffnen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>In den Ordner</translation>
    </message>
    <message>
        <source>It came out of a table, whose cells are cleaned when it is imported.</source>
        <translation>Er stammt aus einer Tabelle, deren Zellen beim Import gesäubert werden.</translation>
    </message>
    <message>
        <source>It cannot be read as a mail.</source>
        <translation>Sie lässt sich nicht als E-Mail lesen.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>Sie lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>It cannot be written to: {why}.</source>
        <translation>Es lässt sich nicht beschreiben: {why}.</translation>
    </message>
    <message>
        <source>It does not know which part of its source each word came from.</source>
        <translation>Er weiß nicht, aus welchem Teil seiner Quelle jedes Wort kommt.</translation>
    </message>
    <message>
        <source>It has no column “{name}” for the {field}.</source>
        <translation>Sie hat keine Spalte „{name}“ für „{field}“.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is an archive in an archive, {deepest} deep already.</source>
        <translation>Es ist ein Archiv in einem Archiv, schon {deepest} tief.</translation>
    </message>
    <message>
        <source>It is being edited by {who}.</source>
        <translation>Es wird bearbeitet: von {who}.</translation>
    </message>
    <message>
        <source>It is damaged: {what}.</source>
        <translation>Sie ist beschädigt: {what}.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Sie ist verschlüsselt.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>Sie ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>It is no file but a device or a pipe.</source>
        <translation>Es ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not known here.</source>
        <translation>Sie ist auf eine Weise gepackt, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>It is the project itself, or another one that is open.</source>
        <translation>Es ist das Projekt selbst oder ein anderes, das offen ist.</translation>
    </message>
    <message>
        <source>It may have been made to do harm: ask who sent it.</source>
        <translation>Sie kann in böser Absicht gemacht sein: Fragen Sie, wer sie geschickt hat.</translation>
    </message>
    <message>
        <source>It may have been made to do harm; else cut it into several documents.</source>
        <translation>Sie kann in böser Absicht gemacht sein; sonst teilen Sie sie in mehrere Dokumente.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed: choose it again, or make a new project.</source>
        <translation>Es kann verschoben oder umbenannt sein: Wählen Sie es noch einmal, oder legen Sie ein neues Projekt an.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed: choose it again.</source>
        <translation>Sie kann verschoben oder umbenannt sein: Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It unpacks to more than {size} MB, many times what it holds: it may be made to fill the memory.</source>
        <translation>Sie wird entpackt größer als {size} MB, ein Vielfaches des Archivs: Sie kann gemacht sein, um den Speicher zu füllen.</translation>
    </message>
    <message>
        <source>It was ended early; the rest was not looked at.</source>
        <translation>Er wurde vorzeitig beendet; der Rest wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It was left out; the rest of the archive came in.</source>
        <translation>Sie wurde ausgelassen; der Rest des Archivs ist hereingekommen.</translation>
    </message>
    <message>
        <source>It was opened for reading.</source>
        <translation>Es wurde zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Its columns are: {names}.</source>
        <translation>Ihre Spalten sind: {names}.</translation>
    </message>
    <message>
        <source>Its file gives no article any more.</source>
        <translation>Seine Datei ergibt keinen Artikel mehr.</translation>
    </message>
    <message>
        <source>Its file is read in another way by now, so that nothing could be carried over.</source>
        <translation>Seine Datei wird inzwischen anders gelesen, sodass nichts übertragen werden konnte.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, which no honest one does.</source>
        <translation>Ihr Name führt aus dem Archiv hinaus, was kein ehrlicher tut.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Keep  K</source>
        <translation>Behalten  K</translation>
    </message>
    <message>
        <source>Keep all other columns as details of the article</source>
        <translation>Alle übrigen Spalten als Details des Artikels behalten</translation>
    </message>
    <message>
        <source>Keep the present search under a name.</source>
        <translation>Die jetzige Suche unter einem Namen behalten.</translation>
    </message>
    <message>
        <source>Keep {words}</source>
        <translation>{words} behalten</translation>
    </message>
    <message>
        <source>Kept by you; it had been: {reason}</source>
        <translation>Von Ihnen behalten; es war: {reason}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys you have changed: an action&apos;s id and its keys.</source>
        <translation>Tasten, die Sie geändert haben: Kennung einer Aktion und ihre Tasten.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label to merge into</source>
        <translation>Label, mit dem zusammengeführt wird</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels for the selection</source>
        <translation>Labels für die Auswahl</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>Sprache des Fensters.</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Sprache …</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Größerer oder kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Larger text on the page.</source>
        <translation>Größerer Text auf der Seite.</translation>
    </message>
    <message>
        <source>Last change on {date}</source>
        <translation>Letzte Änderung am {date}</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Leave this table out</source>
        <translation>Diese Tabelle auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because the project has them: {n} articles.</source>
        <translation>
            <numerusform>Ausgelassen, weil das Projekt ihn schon hat: {n} Artikel.</numerusform>
            <numerusform>Ausgelassen, weil das Projekt sie schon hat: {n} Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Let a program for speech recognition write it down and import that.</source>
        <translation>Lassen Sie es von einem Programm zur Spracherkennung aufschreiben und importieren Sie das.</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) make text of it and import that.</source>
        <translation>Lassen Sie ein Programm zur Texterkennung (OCR) Text daraus machen und importieren Sie den.</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) put a text layer into it, then import that.</source>
        <translation>Lassen Sie ein Programm zur Texterkennung (OCR) eine Textebene einfügen und importieren Sie das.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let the selected words go with the passage selected last, as one more piece (or drag over them with Ctrl).</source>
        <translation>Die gewählten Wörter als weiteres Stück zur zuletzt gewählten Textstelle nehmen (oder mit Strg über sie ziehen).</translation>
    </message>
    <message>
        <source>Let the selection end where the next clause begins.</source>
        <translation>Die Auswahl dort enden lassen, wo der nächste Teilsatz beginnt.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, sepia, as the system.</source>
        <translation>Hell, dunkel, sepia, wie das System.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines that say this, however it is spaced or capitalised. Later imports go by the rule too.</source>
        <translation>Zeilen, die dies sagen, gleich welche Abstände und Großschreibung. Auch spätere Importe folgen der Regel.</translation>
    </message>
    <message numerus="yes">
        <source>Linked to earlier articles with the same words: {n}.</source>
        <translation>
            <numerusform>Mit einem früheren Artikel desselben Wortlauts verknüpft: {n}.</numerusform>
            <numerusform>Mit früheren Artikeln desselben Wortlauts verknüpft: {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a codebook</source>
        <translation>Codebuch laden</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Aus Datei laden …</translation>
    </message>
    <message>
        <source>Look in all articles</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>Look whether it was saved completely.</source>
        <translation>Sehen Sie nach, ob sie vollständig gespeichert wurde.</translation>
    </message>
    <message>
        <source>Looking at tables</source>
        <translation>Tabellen werden angesehen</translation>
    </message>
    <message>
        <source>Looking for lines like this</source>
        <translation>Zeilen wie diese werden gesucht</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Make a new project, or take this one from a backup.</source>
        <translation>Legen Sie ein neues Projekt an, oder holen Sie dieses aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Make an empty project.</source>
        <translation>Ein leeres Projekt anlegen.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Legen Sie zuerst den Ordner an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Make the name at the caret the addressee of the passage selected last.</source>
        <translation>Den Namen am Cursor zum Adressaten der zuletzt gewählten Textstelle machen.</translation>
    </message>
    <message>
        <source>Make the name at the caret the speaker of the passage selected last.</source>
        <translation>Den Namen am Cursor zum Sprecher der zuletzt gewählten Textstelle machen.</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Make the selected words the cue of their passage; with no words selected, take its cue away.</source>
        <translation>Die gewählten Wörter zum Signalwort ihrer Textstelle machen; ohne Auswahl das Signalwort wegnehmen.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Mark as done / to do</source>
        <translation>Als erledigt / offen markieren</translation>
    </message>
    <message>
        <source>Mark as to do</source>
        <translation>Als offen markieren</translation>
    </message>
    <message>
        <source>Mark them as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Mark them as to do</source>
        <translation>Als offen markieren</translation>
    </message>
    <message>
        <source>Mark {kind}</source>
        <translation>{kind} markieren</translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} articles as done</source>
        <translation>
            <numerusform>{n} Artikel als erledigt markieren</numerusform>
            <numerusform>{n} Artikel als erledigt markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} articles as to do</source>
        <translation>
            <numerusform>{n} Artikel als offen markieren</numerusform>
            <numerusform>{n} Artikel als offen markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Akzente beachten</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mend that, then load it again. Nothing was changed.</source>
        <translation>Beheben Sie das und laden Sie es dann noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Merge it into another label, or deprecate it: then it is no longer offered.</source>
        <translation>Führen Sie es mit einem anderen Label zusammen, oder stellen Sie es zurück: Dann wird es nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Merge {names} into {name}</source>
        <translation>{names} mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation>„{name}“ zusammenführen mit</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the end of a passage</source>
        <translation>Das Ende einer Textstelle verschieben</translation>
    </message>
    <message>
        <source>Move the end of the selected passage.</source>
        <translation>Das Ende der gewählten Textstelle verschieben.</translation>
    </message>
    <message>
        <source>Move the start of the selected passage.</source>
        <translation>Den Anfang der gewählten Textstelle verschieben.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation>Name des neuen Labels</translation>
    </message>
    <message>
        <source>Name the addressee of the selected passage: type, press a number, or click a name on the page.</source>
        <translation>Den Adressaten der gewählten Textstelle nennen: tippen, eine Zahl drücken oder einen Namen auf der Seite anklicken.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>Name the speaker of the selected passage: type, press a number, or click a name on the page.</source>
        <translation>Den Sprecher der gewählten Textstelle nennen: tippen, eine Zahl drücken oder einen Namen auf der Seite anklicken.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Nationalities, religions, parties</source>
        <translation>Nationalitäten, Religionen, Parteien</translation>
    </message>
    <message>
        <source>Nationality, religion or party</source>
        <translation>Nationalität, Religion oder Partei</translation>
    </message>
    <message>
        <source>Nearly the same as {article}: {share} % of its phrases</source>
        <translation>Fast dasselbe wie {article}: {share} % der Wortfolgen</translation>
    </message>
    <message>
        <source>New imports go by these. A rule that is dropped changes no article back; undo does that.</source>
        <translation>Neue Importe folgen ihnen. Eine verworfene Regel ändert keinen Artikel zurück; das tut „Rückgängig“.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Label</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Nächster Teilsatz</translation>
    </message>
    <message>
        <source>Next entity</source>
        <translation>Nächste Entität</translation>
    </message>
    <message>
        <source>Next mention of {name}</source>
        <translation>Nächste Nennung von {name}</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Nächster Absatz</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nächste Textstelle</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Nächste Tabelle</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Nächstes Farbschema</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Noch keine Artikel.</translation>
    </message>
    <message>
        <source>No entities: the inspector says why</source>
        <translation>Keine Entitäten: der Inspektor sagt, warum</translation>
    </message>
    <message>
        <source>No font on this computer shows {kinds}: boxes stand for it, the text is whole</source>
        <translation>Keine Schrift auf diesem Rechner zeigt {kinds}: dafür stehen Kästchen, der Text ist vollständig</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No more suggestions here</source>
        <translation>Hier sind keine Vorschläge mehr</translation>
    </message>
    <message>
        <source>No other project was opened before.</source>
        <translation>Es wurde noch kein anderes Projekt geöffnet.</translation>
    </message>
    <message>
        <source>No passage is like that.</source>
        <translation>So ist keine Textstelle.</translation>
    </message>
    <message>
        <source>No place any more for “{quote}”.</source>
        <translation>Kein Ort mehr für „{quote}“.</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker and an addressee of a passage yet.</source>
        <translation>Noch ist bei keiner Textstelle genannt, wer spricht und zu wem.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>None in this article.</source>
        <translation>Keine in diesem Artikel.</translation>
    </message>
    <message>
        <source>None of its columns looks like the text of articles.</source>
        <translation>Keine ihrer Spalten sieht nach dem Text von Artikeln aus.</translation>
    </message>
    <message>
        <source>None of its rows has a text in the column “{text}”.</source>
        <translation>Keine ihrer Zeilen hat einen Text in der Spalte „{text}“.</translation>
    </message>
    <message>
        <source>None of the articles is among those that were asked for. Nothing was written.</source>
        <translation>Keiner der Artikel ist unter den gewünschten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Not a colour: write #rrggbb</source>
        <translation>Keine Farbe: schreiben Sie #rrggbb</translation>
    </message>
    <message>
        <source>Not computed yet; the project is open for reading only.</source>
        <translation>Noch nicht berechnet; das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Not examples</source>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not lost: it stands at the head of the page, as {reason}.</source>
        <translation>Nicht verloren: steht oben auf der Seite ({reason}).</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing found for “{search}”.</source>
        <translation>Nichts gefunden für „{search}“.</translation>
    </message>
    <message>
        <source>Nothing is marked as done yet.</source>
        <translation>Noch nichts ist als erledigt markiert.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select words with the mouse, or with Shift and the arrows.</source>
        <translation>Nichts ist ausgewählt. Wählen Sie Wörter mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Nothing is tagged yet.</source>
        <translation>Noch nichts ist getaggt.</translation>
    </message>
    <message>
        <source>Nothing to tag in {quote}</source>
        <translation>Nichts zu taggen in {quote}</translation>
    </message>
    <message>
        <source>Nothing: at the top</source>
        <translation>Nichts: ganz oben</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR braucht auf beiden Seiten etwas.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Offer label {name} again</source>
        <translation>Label {name} wieder anbieten</translation>
    </message>
    <message>
        <source>One article per line with its passages, roles, attributes, notes, entities and where it comes from.</source>
        <translation>Ein Artikel je Zeile, mit Textstellen, Rollen, Attributen, Notizen, Entitäten und Herkunft.</translation>
    </message>
    <message>
        <source>One request, without cookies, for this page alone:</source>
        <translation>Eine einzige Anfrage, ohne Cookies, nur für diese Seite:</translation>
    </message>
    <message>
        <source>Only articles that are done</source>
        <translation>Nur erledigte Artikel</translation>
    </message>
    <message>
        <source>Only the text and its tints: no label keys.</source>
        <translation>Nur der Text und seine Farben: keine Label-Tasten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a .postil file.</source>
        <translation>Eine .postil-Datei öffnen.</translation>
    </message>
    <message>
        <source>Open a file ending in .postil, or make a new project and import this file into it.</source>
        <translation>Öffnen Sie eine Datei, die auf .postil endet, oder legen Sie ein neues Projekt an und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Open a file ending in .postil.</source>
        <translation>Öffnen Sie eine Datei, die auf .postil endet.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer and print it into a new file.</source>
        <translation>Öffnen Sie sie in einem PDF-Betrachter und drucken Sie sie in eine neue Datei.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer to see what it holds.</source>
        <translation>Sehen Sie in einem PDF-Betrachter nach, was darin steht.</translation>
    </message>
    <message>
        <source>Open it in a browser, save the page as HTML and import that.</source>
        <translation>Öffnen Sie sie in einem Browser, speichern Sie die Seite als HTML und importieren Sie das.</translation>
    </message>
    <message>
        <source>Open it in a mail program, save its text and import that.</source>
        <translation>Öffnen Sie sie in einem Mailprogramm, speichern Sie ihren Text und importieren Sie ihn.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program to see what it holds.</source>
        <translation>Sehen Sie in einer Tabellenkalkulation nach, was darin steht.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it anew.</source>
        <translation>Öffnen Sie sie in einer Textverarbeitung und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Open it in a word processor to see what it holds.</source>
        <translation>Sehen Sie in einer Textverarbeitung nach, was darin steht.</translation>
    </message>
    <message>
        <source>Open it in a word processor, save it as .docx and import that.</source>
        <translation>Öffnen Sie sie in einer Textverarbeitung, speichern Sie sie als .docx und importieren Sie das.</translation>
    </message>
    <message>
        <source>Open it in a word processor, save its text and import that.</source>
        <translation>Öffnen Sie sie in einer Textverarbeitung, speichern Sie ihren Text und importieren Sie ihn.</translation>
    </message>
    <message>
        <source>Open it in an editor to see what it holds.</source>
        <translation>Sehen Sie in einem Editor nach, was darin steht.</translation>
    </message>
    <message>
        <source>Open it in the program that it belongs to, save its text and import that.</source>
        <translation>Öffnen Sie sie im zugehörigen Programm, speichern Sie ihren Text und importieren Sie ihn.</translation>
    </message>
    <message>
        <source>Open it once where it can be written to, or copy it to such a place.</source>
        <translation>Öffnen Sie es einmal dort, wo es beschrieben werden kann, oder kopieren Sie es an einen solchen Ort.</translation>
    </message>
    <message>
        <source>Open it with its password, save it without one and import that.</source>
        <translation>Öffnen Sie sie mit ihrem Passwort, speichern Sie sie ohne und importieren Sie das.</translation>
    </message>
    <message>
        <source>Open one of the projects that were opened last.</source>
        <translation>Eines der zuletzt geöffneten Projekte öffnen.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Open the article before in the list.</source>
        <translation>Den vorigen Artikel der Liste öffnen.</translation>
    </message>
    <message>
        <source>Open the menu.</source>
        <translation>Das Menü öffnen.</translation>
    </message>
    <message>
        <source>Open the next article of the list.</source>
        <translation>Den nächsten Artikel der Liste öffnen.</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and import the file.</source>
        <translation>Öffnen Sie die Seite in einem Browser, speichern Sie sie und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the sample project: Wikinews articles with speech acts already tagged.</source>
        <translation>Das Beispielprojekt öffnen: Wikinews-Artikel, in denen Sprechakte schon getaggt sind.</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Reihenfolge des Imports</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Ordnungszahl</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original and what was removed</source>
        <translation>Original und Entferntes</translation>
    </message>
    <message>
        <source>Original · {title}</source>
        <translation>Original · {title}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Over time: no article has a date</source>
        <translation>Im Zeitverlauf: kein Artikel hat ein Datum</translation>
    </message>
    <message>
        <source>Page only</source>
        <translation>Nur die Seite</translation>
    </message>
    <message>
        <source>Page source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Page {page} of this PDF file has {number} characters, too many for a page.</source>
        <translation>Seite {page} dieser PDF-Datei hat {number} Zeichen, zu viele für eine Seite.</translation>
    </message>
    <message>
        <source>Page {page} of this PDF file is made of {objects} pieces, too many to be read.</source>
        <translation>Seite {page} dieser PDF-Datei besteht aus {objects} Stücken, zu vielen, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Parquet file</source>
        <translation>Die Parquet-Datei</translation>
    </message>
    <message>
        <source>Part of the article</source>
        <translation>Teil des Artikels</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Passages of these…</source>
        <translation>Textstellen davon …</translation>
    </message>
    <message>
        <source>Passages without a place</source>
        <translation>Textstellen ohne Ort</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Als Artikel einfügen</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place and size of the window.</source>
        <translation>Ort und Größe des Fensters.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Postil projects</source>
        <translation>Postil-Projekte</translation>
    </message>
    <message>
        <source>Press the new key in the field.</source>
        <translation>Drücken Sie im Feld die neue Taste.</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Voriger Teilsatz</translation>
    </message>
    <message>
        <source>Previous entity</source>
        <translation>Vorige Entität</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Voriger Absatz</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorige Textstelle</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Print the article with its marks and a list of its passages.</source>
        <translation>Den Artikel mit seinen Markierungen und einer Liste seiner Textstellen drucken.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects opened last, newest first.</source>
        <translation>Zuletzt geöffnete Projekte, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Put back into the library</source>
        <translation>In die Bibliothek zurücklegen</translation>
    </message>
    <message>
        <source>Put it back, or open it where it is now.</source>
        <translation>Legen Sie es zurück, oder öffnen Sie es dort, wo es jetzt ist.</translation>
    </message>
    <message>
        <source>Put the caret where the next clause begins.</source>
        <translation>Den Cursor an den Anfang des nächsten Teilsatzes setzen.</translation>
    </message>
    <message>
        <source>Put the caret where the next paragraph begins.</source>
        <translation>Den Cursor an den Anfang des nächsten Absatzes setzen.</translation>
    </message>
    <message>
        <source>Put the caret where the next quotation begins.</source>
        <translation>Den Cursor an den Anfang des nächsten Zitats setzen.</translation>
    </message>
    <message>
        <source>Put the caret where the next sentence begins.</source>
        <translation>Den Cursor an den Anfang des nächsten Satzes setzen.</translation>
    </message>
    <message>
        <source>Put the caret where this clause begins, or the clause before.</source>
        <translation>Den Cursor an den Anfang dieses Teilsatzes setzen, oder des vorigen.</translation>
    </message>
    <message>
        <source>Put the caret where this paragraph begins, or the paragraph before.</source>
        <translation>Den Cursor an den Anfang dieses Absatzes setzen, oder des vorigen.</translation>
    </message>
    <message>
        <source>Put the caret where this quotation begins, or the quotation before.</source>
        <translation>Den Cursor an den Anfang dieses Zitats setzen, oder des vorigen.</translation>
    </message>
    <message>
        <source>Put the caret where this sentence begins, or the sentence before.</source>
        <translation>Den Cursor an den Anfang dieses Satzes setzen, oder des vorigen.</translation>
    </message>
    <message numerus="yes">
        <source>Put {n} articles back</source>
        <translation>
            <numerusform>{n} Artikel zurücklegen</numerusform>
            <numerusform>{n} Artikel zurücklegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read again as…</source>
        <translation>Neu lesen als …</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Read as UTF-16, although no byte order mark says so.</source>
        <translation>Als UTF-16 gelesen, obwohl keine Bytereihenfolge-Marke das sagt.</translation>
    </message>
    <message>
        <source>Read as UTF-8, although it says {says}.</source>
        <translation>Als UTF-8 gelesen, obwohl sie {says} angibt.</translation>
    </message>
    <message>
        <source>Read as {encoding}, as it was asked for.</source>
        <translation>Als {encoding} gelesen, wie gewünscht.</translation>
    </message>
    <message>
        <source>Read as {encoding}: the file does not say how it is encoded.</source>
        <translation>Als {encoding} gelesen: Die Datei sagt nicht, wie sie kodiert ist.</translation>
    </message>
    <message>
        <source>Read from the values of the table, which are written here as CSV.</source>
        <translation>Aus den Werten der Tabelle gelesen, die hier als CSV geschrieben sind.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read the article&apos;s file in another encoding, where letters came out wrong.</source>
        <translation>Die Datei des Artikels in einer anderen Kodierung lesen, wenn Buchstaben falsch angekommen sind.</translation>
    </message>
    <message>
        <source>Read {name} as {encoding}</source>
        <translation>{name} als {encoding} lesen</translation>
    </message>
    <message>
        <source>Read, nothing here</source>
        <translation>Gelesen, nichts hier</translation>
    </message>
    <message>
        <source>Read: nothing to tag in this paragraph</source>
        <translation>Gelesen: in diesem Absatz ist nichts zu taggen</translation>
    </message>
    <message>
        <source>Reading marks</source>
        <translation>Markierungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading this PDF file would take too long.</source>
        <translation>Diese PDF-Datei zu lesen würde zu lange dauern.</translation>
    </message>
    <message>
        <source>Reading this PDF file would take too long: {at} of {number} pages took {seconds} seconds.</source>
        <translation>Diese PDF-Datei zu lesen würde zu lange dauern: {at} von {number} Seiten haben {seconds} Sekunden gebraucht.</translation>
    </message>
    <message>
        <source>Reads well: {ratio}:1</source>
        <translation>Gut lesbar: {ratio}:1</translation>
    </message>
    <message>
        <source>Recent projects…</source>
        <translation>Zuletzt geöffnete Projekte…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove  R</source>
        <translation>Entfernen  R</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation>Attribut entfernen</translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation>{words} entfernen</translation>
    </message>
    <message>
        <source>Removed {count}</source>
        <translation>Entfernt {count}</translation>
    </message>
    <message>
        <source>Removed: {reason}</source>
        <translation>Entfernt: {reason}</translation>
    </message>
    <message>
        <source>Rename label {old} to {name}</source>
        <translation>Label {old} in {name} umbenennen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Resize {quote}</source>
        <translation>Grenzen von {quote} ändern</translation>
    </message>
    <message>
        <source>Restore  R</source>
        <translation>Zurückholen  R</translation>
    </message>
    <message>
        <source>Restore {words}</source>
        <translation>{words} wiederherstellen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Row {number}: {what}.</source>
        <translation>Zeile {number}: {what}.</translation>
    </message>
    <message>
        <source>Rules for lines</source>
        <translation>Regeln für Zeilen</translation>
    </message>
    <message>
        <source>Rules for lines…</source>
        <translation>Regeln für Zeilen …</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>SAVED ▾</source>
        <translation>GESPEICHERT ▾</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Save annotated article</source>
        <translation>Annotierten Artikel speichern</translation>
    </message>
    <message>
        <source>Save annotated article…</source>
        <translation>Annotierten Artikel speichern …</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Diagramm speichern …</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then load it again.</source>
        <translation>Speichern Sie es als UTF-8 und laden Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Save its text as a plain text file and import that.</source>
        <translation>Speichern Sie ihren Text als einfache Textdatei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Save the article with its marks as PDF, HTML or Markdown.</source>
        <translation>Den Artikel mit seinen Markierungen als PDF, HTML oder Markdown speichern.</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>Codebuch speichern</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>Die Suche „{name}“ speichern</translation>
    </message>
    <message>
        <source>Save the sheet with the articles as CSV and import that.</source>
        <translation>Speichern Sie das Blatt mit den Artikeln als CSV und importieren Sie das.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern …</translation>
    </message>
    <message>
        <source>Save what comes out of it in a file and import that.</source>
        <translation>Speichern Sie in einer Datei, was herauskommt, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Save what hangs on it as files and import those.</source>
        <translation>Speichern Sie die Anhänge als Dateien und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Say that there is nothing to tag in this paragraph, and go on to the next.</source>
        <translation>Sagen, dass in diesem Absatz nichts zu taggen ist, und zum nächsten gehen.</translation>
    </message>
    <message>
        <source>Say that you are through with this article, or not yet.</source>
        <translation>Sagen, dass Sie mit diesem Artikel fertig sind, oder noch nicht.</translation>
    </message>
    <message>
        <source>Say whether it is asserted, denied, reported and so on.</source>
        <translation>Sagen, ob es behauptet, bestritten, berichtet ist und so weiter.</translation>
    </message>
    <message>
        <source>Say which one is: {names}.</source>
        <translation>Sagen Sie, welche es ist: {names}.</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Search headlines and texts.</source>
        <translation>Schlagzeilen und Texte durchsuchen.</translation>
    </message>
    <message>
        <source>Search passages</source>
        <translation>Textstellen suchen</translation>
    </message>
    <message>
        <source>Search the library for them first, to see what is there.</source>
        <translation>Suchen Sie erst in der Bibliothek danach, um zu sehen, was da ist.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>See the article as it came in, what cleaning took out of it and why; put lines back, take others out.</source>
        <translation>Den Artikel im Original sehen, was die Bereinigung entfernt hat und warum; Zeilen zurückholen oder herausnehmen.</translation>
    </message>
    <message>
        <source>See the article as it came in, with everything that cleaning took out (Ctrl+U)</source>
        <translation>Den Artikel im Original sehen, mit allem, was die Bereinigung entfernt hat (Strg+U)</translation>
    </message>
    <message>
        <source>See the lines that are always removed or always kept, and take such rules back.</source>
        <translation>Die Zeilen sehen, die immer entfernt oder behalten werden, und solche Regeln zurücknehmen.</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>Original ansehen</translation>
    </message>
    <message>
        <source>See what else is known: the other columns of its table, its address, its file and how that was read.</source>
        <translation>Sehen, was sonst bekannt ist: die übrigen Spalten der Tabelle, Adresse, Datei und wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>See whether it is there and you may read it.</source>
        <translation>Sehen Sie nach, ob es da ist und Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>See whether it opens elsewhere; save it anew.</source>
        <translation>Sehen Sie nach, ob sie sich anderswo öffnen lässt; speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>See whether the address is right and this computer is connected.</source>
        <translation>Sehen Sie nach, ob die Adresse stimmt und dieser Rechner verbunden ist.</translation>
    </message>
    <message>
        <source>See whether the disk is still connected and has space left, then open the project again.</source>
        <translation>Sehen Sie nach, ob der Datenträger noch verbunden ist und Platz hat, und öffnen Sie das Projekt noch einmal.</translation>
    </message>
    <message>
        <source>See whether the folder may be written to and its disk has room, or choose another. The project is as it was.</source>
        <translation>Sehen Sie nach, ob der Ordner beschrieben werden darf und sein Datenträger Platz hat, oder wählen Sie einen anderen. Das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>See whether you may read it and whether its disk is connected.</source>
        <translation>Sehen Sie nach, ob Sie sie lesen dürfen und ob ihr Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>See whether you may read the file and whether its disk is connected.</source>
        <translation>Sehen Sie nach, ob Sie die Datei lesen dürfen und ob ihr Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>See whether you may write there and whether the disk has space left.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>Select a passage</source>
        <translation>Eine Textstelle auswählen</translation>
    </message>
    <message>
        <source>Select a passage, then go to the name of who speaks, and press the key again.</source>
        <translation>Wählen Sie eine Textstelle, gehen Sie zum Namen dessen, der spricht, und drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <source>Select a passage, then the words that go with it, and add them.</source>
        <translation>Wählen Sie eine Textstelle und dann die Wörter, die dazugehören, und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Select a sentence</source>
        <translation>Einen Satz auswählen</translation>
    </message>
    <message>
        <source>Select a word, then whole words</source>
        <translation>Ein Wort, dann ganze Wörter auswählen</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>Auswahl verkleinern</translation>
    </message>
    <message>
        <source>Select letters instead of words</source>
        <translation>Buchstaben statt Wörter auswählen</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>Select one clause less</source>
        <translation>Einen Teilsatz weniger auswählen</translation>
    </message>
    <message>
        <source>Select the innermost passage under the caret.</source>
        <translation>Die innerste Textstelle am Cursor auswählen.</translation>
    </message>
    <message>
        <source>Select the name, place or date before.</source>
        <translation>Den vorigen Namen, Ort oder das vorige Datum auswählen.</translation>
    </message>
    <message>
        <source>Select the next name, place or date that is marked.</source>
        <translation>Den nächsten markierten Namen, Ort oder das nächste Datum auswählen.</translation>
    </message>
    <message>
        <source>Select the next passage that a model suggests.</source>
        <translation>Die nächste Textstelle auswählen, die ein Modell vorschlägt.</translation>
    </message>
    <message>
        <source>Select the next tagged passage.</source>
        <translation>Die nächste getaggte Textstelle auswählen.</translation>
    </message>
    <message>
        <source>Select the passage at the caret</source>
        <translation>Textstelle am Cursor auswählen</translation>
    </message>
    <message>
        <source>Select the suggested passage before.</source>
        <translation>Die vorige vorgeschlagene Textstelle auswählen.</translation>
    </message>
    <message>
        <source>Select the tagged passage before.</source>
        <translation>Die vorige getaggte Textstelle auswählen.</translation>
    </message>
    <message>
        <source>Select the word, then the clause, the sentence, the quotation, the paragraph around it.</source>
        <translation>Das Wort auswählen, dann Teilsatz, Satz, Zitat und Absatz darum.</translation>
    </message>
    <message>
        <source>Select the words within a passage that carry the act, such as “vowed to”.</source>
        <translation>Wählen Sie in einer Textstelle die Wörter, die den Sprechakt tragen, etwa „gelobte“.</translation>
    </message>
    <message>
        <source>Select to the next clause</source>
        <translation>Bis zum nächsten Teilsatz auswählen</translation>
    </message>
    <message>
        <source>Select words and tag them.</source>
        <translation>Wörter auswählen und taggen.</translation>
    </message>
    <message>
        <source>Select words on the page and press a label’s key, or click a tagged passage to see it here.</source>
        <translation>Wählen Sie Wörter auf der Seite und drücken Sie die Taste eines Labels, oder klicken Sie eine Textstelle an.</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifen</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Show nothing but the page; Esc brings everything back.</source>
        <translation>Nur die Seite zeigen; Esc bringt alles zurück.</translation>
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation>Den Inspektor zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show or hide the list of articles.</source>
        <translation>Die Liste der Artikel zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show passages with these words</source>
        <translation>Textstellen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the page&apos;s text, in per cent.</source>
        <translation>Größe des Seitentexts, in Prozent.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Smaller text on the page.</source>
        <translation>Kleinerer Text auf der Seite.</translation>
    </message>
    <message>
        <source>Some characters could not be read and are shown as �.</source>
        <translation>Einige Zeichen waren nicht zu lesen und stehen als � da.</translation>
    </message>
    <message>
        <source>Some characters had been saved as UTF-8 and read as something else; this was put right.</source>
        <translation>Einige Zeichen waren als UTF-8 gespeichert und als etwas anderes gelesen worden; das wurde berichtigt.</translation>
    </message>
    <message>
        <source>Something in {quote}</source>
        <translation>Doch etwas in {quote}</translation>
    </message>
    <message>
        <source>Something still runs: the language changes when Postil is started again.</source>
        <translation>Es läuft noch etwas: die Sprache wechselt, wenn Postil neu gestartet wird.</translation>
    </message>
    <message>
        <source>Something went wrong in Postil. Everything you have tagged is saved.</source>
        <translation>In Postil ist etwas schiefgegangen. Alles, was Sie getaggt haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Sortieren und gruppieren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Space between the page&apos;s lines.</source>
        <translation>Abstand der Zeilen auf der Seite.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speaker × addressee</source>
        <translation>Sprecher × Adressat</translation>
    </message>
    <message>
        <source>Speaker × label</source>
        <translation>Sprecher × Label</translation>
    </message>
    <message>
        <source>Speakers and addressees, counted; again: back to the page.</source>
        <translation>Sprecher und Adressaten, gezählt; noch einmal: zurück zur Seite.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split {name} into {names}</source>
        <translation>{name} in {names} teilen</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>„{name}“ teilen</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Steht unter</translation>
    </message>
    <message>
        <source>Start one character earlier</source>
        <translation>Anfang ein Zeichen früher</translation>
    </message>
    <message>
        <source>Start one character later</source>
        <translation>Anfang ein Zeichen später</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Anfang ein Wort früher</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Anfang ein Wort später</translation>
    </message>
    <message>
        <source>Suggestion: {label}</source>
        <translation>Vorschlag: {label}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Taggen</translation>
    </message>
    <message>
        <source>Tag as</source>
        <translation>Taggen als</translation>
    </message>
    <message>
        <source>Tag as {label}</source>
        <translation>Als {label} taggen</translation>
    </message>
    <message>
        <source>Tag as {label} ({key})</source>
        <translation>Als {label} taggen ({key})</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Auswahl taggen</translation>
    </message>
    <message>
        <source>Tag the selection as {label} ({key})</source>
        <translation>Auswahl als {label} taggen ({key})</translation>
    </message>
    <message>
        <source>Tag the selection as {label}.</source>
        <translation>Die Auswahl als {label} taggen.</translation>
    </message>
    <message>
        <source>Tag {quote} as {label}</source>
        <translation>{quote} als {label} taggen</translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation>Aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Take out of the passage</source>
        <translation>Aus der Textstelle nehmen</translation>
    </message>
    <message>
        <source>Take the cue away</source>
        <translation>Signalwort wegnehmen</translation>
    </message>
    <message>
        <source>Take the last clause off the selection, or add the one before it.</source>
        <translation>Den letzten Teilsatz aus der Auswahl nehmen, oder den davor hinzunehmen.</translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation>Den letzten Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>Take the last “Select more” back.</source>
        <translation>Das letzte „Auswahl erweitern“ zurücknehmen.</translation>
    </message>
    <message>
        <source>Take the selected passage&apos;s tag away.</source>
        <translation>Den Tag der gewählten Textstelle entfernen.</translation>
    </message>
    <message>
        <source>Take the selected words, or the piece at the caret, out of the passage selected last.</source>
        <translation>Die gewählten Wörter oder das Stück am Cursor aus der zuletzt gewählten Textstelle nehmen.</translation>
    </message>
    <message>
        <source>Take {name} from {quote}</source>
        <translation>{name} von {quote} wegnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} articles out</source>
        <translation>
            <numerusform>{n} Artikel herausnehmen</numerusform>
            <numerusform>{n} Artikel herausnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {quote} out of the passage</source>
        <translation>{quote} aus der Textstelle nehmen</translation>
    </message>
    <message>
        <source>Taken by {owner}</source>
        <translation>Vergeben an {owner}</translation>
    </message>
    <message>
        <source>Taken out of the library; from here they can be put back</source>
        <translation>Aus der Bibliothek genommen; von hier lassen sie sich zurücklegen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texts, web pages, documents, mails, feeds, tables, or folders and archives of them, one article in a file or many. Postil cleans them, keeps the original, and finds the names. You can also paste an article, or the address of one, with Ctrl+V.</source>
        <translation>Texte, Webseiten, Dokumente, Mails, Feeds, Tabellen, auch Ordner und Archive davon, mit einem Artikel je Datei oder vielen. Postil bereinigt sie, behält das Original und findet die Namen. Auch einfügen lässt sich ein Artikel oder seine Adresse, mit Strg+V.</translation>
    </message>
    <message>
        <source>That is the whole passage. Delete takes its tag away.</source>
        <translation>Das ist die ganze Textstelle. Entf nimmt ihren Tag weg.</translation>
    </message>
    <message>
        <source>The archive is damaged: it cannot be read.</source>
        <translation>Das Archiv ist beschädigt: Es lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The archive is damaged: its list of contents cannot be read.</source>
        <translation>Das Archiv ist beschädigt: Sein Inhaltsverzeichnis lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The archive is damaged: what follows cannot be read.</source>
        <translation>Das Archiv ist beschädigt: Was folgt, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The article comes in anew; passages stay with the old one, which undo brings back.</source>
        <translation>Der Artikel wird neu importiert; Textstellen bleiben beim alten, den „Rückgängig“ zurückbringt.</translation>
    </message>
    <message>
        <source>The article could not be printed: the printer or the file cannot be written to.</source>
        <translation>Der Artikel ließ sich nicht drucken: Drucker oder Datei sind nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture and no text. Copy an article first.</source>
        <translation>Die Zwischenablage enthält ein Bild und keinen Text. Kopieren Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>The codebook {name} cannot be read: it is not saved as UTF-8.</source>
        <translation>Das Codebuch {name} lässt sich nicht lesen: Es ist nicht als UTF-8 gespeichert.</translation>
    </message>
    <message>
        <source>The codebook {name} cannot be read: {why}.</source>
        <translation>Das Codebuch {name} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The codebook {name} is not complete: {why}.</source>
        <translation>Das Codebuch {name} ist nicht vollständig: {why}.</translation>
    </message>
    <message>
        <source>The disk is full: this change was not saved in {name}. Everything before it is kept.</source>
        <translation>Der Datenträger ist voll: Diese Änderung wurde nicht in {name} gespeichert. Alles davor ist erhalten.</translation>
    </message>
    <message>
        <source>The disk that holds {name} could not be read or written. What was saved before is kept.</source>
        <translation>Der Datenträger mit {name} ließ sich nicht lesen oder beschreiben. Was vorher gespeichert wurde, ist erhalten.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The language model that finds entities is not installed. Reading and tagging work without it.</source>
        <translation>Das Sprachmodell, das Entitäten findet, ist nicht installiert. Lesen und Taggen gehen auch ohne.</translation>
    </message>
    <message>
        <source>The log says where; meanwhile, save its text in a plain file and import that.</source>
        <translation>Das Protokoll sagt, wo; speichern Sie inzwischen ihren Text in einer einfachen Datei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The mail&apos;s own head and its text; its other parts stay in the file.</source>
        <translation>Der Kopf der E-Mail und ihr Text; ihre anderen Teile bleiben in der Datei.</translation>
    </message>
    <message>
        <source>The other files are not affected. Save its text in a plain file and import that.</source>
        <translation>Die anderen Dateien sind nicht betroffen. Speichern Sie ihren Text in einer einfachen Datei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>The page as the browser had saved it.</source>
        <translation>Die Seite, wie der Browser sie gespeichert hatte.</translation>
    </message>
    <message>
        <source>The page is larger than {size} MB.</source>
        <translation>Die Seite ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>The quotation is still open.</source>
        <translation>Das Anführungszeichen ist noch offen.</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {why}.</source>
        <translation>Der Bericht ließ sich nicht nach {path} schreiben: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>The rule changed {n} articles</source>
        <translation>
            <numerusform>Die Regel hat {n} Artikel geändert</numerusform>
            <numerusform>Die Regel hat {n} Artikel geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>The same text as</source>
        <translation>Derselbe Text wie</translation>
    </message>
    <message>
        <source>The same text as {article}</source>
        <translation>Derselbe Text wie {article}</translation>
    </message>
    <message>
        <source>The sample project cannot be made in {folder}: {why}.</source>
        <translation>Das Beispielprojekt lässt sich in {folder} nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>The text of the page, in reading order.</source>
        <translation>Der Text der Seite in Lesereihenfolge.</translation>
    </message>
    <message>
        <source>The text of this PDF file cannot be read: its fonts do not say which letters they show.</source>
        <translation>Der Text dieser PDF-Datei lässt sich nicht lesen: Ihre Schriften sagen nicht, welche Buchstaben sie zeigen.</translation>
    </message>
    <message>
        <source>The text of this document is larger than {size} MB once it is unpacked.</source>
        <translation>Der Text dieses Dokuments ist entpackt größer als {size} MB.</translation>
    </message>
    <message>
        <source>The text of {number} pages, in reading order.</source>
        <translation>Der Text von {number} Seiten in Lesereihenfolge.</translation>
    </message>
    <message>
        <source>The texts are clean: take them whole</source>
        <translation>Die Texte sind sauber: vollständig übernehmen</translation>
    </message>
    <message>
        <source>The texts of {number} entries, taken out of the feed.</source>
        <translation>Die Texte von {number} Einträgen, aus dem Feed genommen.</translation>
    </message>
    <message>
        <source>The two are linked.</source>
        <translation>Die beiden sind verknüpft.</translation>
    </message>
    <message>
        <source>The workbook unpacks to {size} MB, which is too much to be one.</source>
        <translation>Die Arbeitsmappe wird entpackt {size} MB groß, zu viel für eine.</translation>
    </message>
    <message>
        <source>The {what} cannot be read: {why}.</source>
        <translation>{what} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Farben: {name}</translation>
    </message>
    <message>
        <source>There are no passages to count.</source>
        <translation>Es gibt keine Textstellen zu zählen.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Sie hat keine Zeilen.</translation>
    </message>
    <message>
        <source>There are none yet. They are made in the view of an article&apos;s original.</source>
        <translation>Noch gibt es keine. Sie entstehen in der Ansicht des Originals eines Artikels.</translation>
    </message>
    <message>
        <source>There is a label of the id {name} already. Nothing was changed.</source>
        <translation>Es gibt schon ein Label mit der Kennung {name}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no encoding called {name}.</source>
        <translation>Es gibt keine Kodierung namens {name}.</translation>
    </message>
    <message>
        <source>There is no entry in this feed.</source>
        <translation>In diesem Feed ist kein Eintrag.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to make {name} in.</source>
        <translation>Es gibt keinen Ordner {folder}, in dem {name} angelegt werden könnte.</translation>
    </message>
    <message>
        <source>There is no label {name} any more. Nothing was changed.</source>
        <translation>Es gibt kein Label {name} mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no page in this file.</source>
        <translation>In dieser Datei ist keine Seite.</translation>
    </message>
    <message>
        <source>There is no project {name} in {folder}.</source>
        <translation>Es gibt kein Projekt {name} in {folder}.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Sie enthält keinen Text.</translation>
    </message>
    <message>
        <source>There is no text in this PDF file, only empty pages ({pages}).</source>
        <translation>In dieser PDF-Datei ist kein Text, nur leere Seiten ({pages}).</translation>
    </message>
    <message>
        <source>There is no text in this PDF file, only pictures of pages ({pages}).</source>
        <translation>In dieser PDF-Datei ist kein Text, nur Bilder von Seiten ({pages}).</translation>
    </message>
    <message>
        <source>There is no text in this document.</source>
        <translation>In diesem Dokument ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this mail, only {names}.</source>
        <translation>In dieser E-Mail ist kein Text, nur {names}.</translation>
    </message>
    <message>
        <source>There is no text in this mail.</source>
        <translation>In dieser E-Mail ist kein Text.</translation>
    </message>
    <message>
        <source>There is nothing to export: {project} has no articles. Nothing was written.</source>
        <translation>Es gibt nichts zu exportieren: {project} hat keine Artikel. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to import in this archive.</source>
        <translation>In diesem Archiv ist nichts zu importieren.</translation>
    </message>
    <message>
        <source>There is nothing to import in this folder.</source>
        <translation>In diesem Ordner ist nichts zu importieren.</translation>
    </message>
    <message>
        <source>These words next to one another</source>
        <translation>Diese Wörter nebeneinander</translation>
    </message>
    <message>
        <source>They are kept, and come back when their words do: by undo, or when the lines are restored.</source>
        <translation>Sie bleiben erhalten und kommen mit ihren Wörtern zurück: durch „Rückgängig“, oder wenn die Zeilen zurückgeholt werden.</translation>
    </message>
    <message>
        <source>This PDF file has no pages.</source>
        <translation>Diese PDF-Datei hat keine Seiten.</translation>
    </message>
    <message>
        <source>This PDF file has {number} pages; {most} are the most that are read.</source>
        <translation>Diese PDF-Datei hat {number} Seiten; höchstens {most} werden gelesen.</translation>
    </message>
    <message>
        <source>This PDF file is damaged.</source>
        <translation>Diese PDF-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This PDF file is locked with a password.</source>
        <translation>Diese PDF-Datei ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>This article has no text. Its original says whether there was one to be found.</source>
        <translation>Dieser Artikel hat keinen Text. Sein Original zeigt, ob einer zu finden war.</translation>
    </message>
    <message>
        <source>This document declares entities of its own, which no word processor does. It was not read.</source>
        <translation>Dieses Dokument erklärt eigene Entitäten, was keine Textverarbeitung tut. Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This document is damaged or locked: {name} cannot be unpacked.</source>
        <translation>Dieses Dokument ist beschädigt oder gesperrt: {name} lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>This document is damaged: it cannot be unpacked.</source>
        <translation>Dieses Dokument ist beschädigt: Es lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>This document is damaged: {name} cannot be read.</source>
        <translation>Dieses Dokument ist beschädigt: {name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This feed is damaged: it cannot be read.</source>
        <translation>Dieser Feed ist beschädigt: Er lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This feed is larger than {size} MB.</source>
        <translation>Dieser Feed ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>This is called {what} and is none, or it is damaged.</source>
        <translation>Dem Namen nach ist das {what}; das stimmt nicht, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This is not</source>
        <translation>So nicht</translation>
    </message>
    <message>
        <source>This is one</source>
        <translation>So eines</translation>
    </message>
    <message>
        <source>This is {what}.</source>
        <translation>Das ist {what}.</translation>
    </message>
    <message>
        <source>This one speaks</source>
        <translation>Wer hier spricht</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Alle gezeigten ankreuzen</translation>
    </message>
    <message>
        <source>Tick the passages that get the new label. The others stay as they are.</source>
        <translation>Kreuzen Sie die Textstellen an, die das neue Label bekommen. Die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To be read and edited as text: a file for each annotated article, a footnote for each passage.</source>
        <translation>Als Text zu lesen und zu bearbeiten: eine Datei je annotiertem Artikel, eine Fußnote je Textstelle.</translation>
    </message>
    <message>
        <source>To be read in a browser: a file for each annotated article, with a list of its passages.</source>
        <translation>Im Browser zu lesen: eine Datei je annotiertem Artikel, mit einer Liste seiner Textstellen.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation>Offen {count}</translation>
    </message>
    <message>
        <source>To this one</source>
        <translation>Zu dieser Person</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Zu wem</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Zu {name}</translation>
    </message>
    <message>
        <source>Too pale to read: {ratio}:1, 4.5:1 is needed</source>
        <translation>Zu blass zum Lesen: {ratio}:1, nötig sind 4,5:1</translation>
    </message>
    <message>
        <source>Training and evaluation data for spaCy with a configuration that trains on it, and all details as JSON lines.</source>
        <translation>Trainings- und Testdaten für spaCy, mit einer Konfiguration, die darauf trainiert, und alle Details als JSON-Zeilen.</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>Dreifachklick</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Type a name, or click one on the page.</source>
        <translation>Einen Namen tippen, oder einen auf der Seite anklicken.</translation>
    </message>
    <message>
        <source>Type and colours</source>
        <translation>Schrift und Farben</translation>
    </message>
    <message>
        <source>Type and colours…</source>
        <translation>Schrift und Farben …</translation>
    </message>
    <message>
        <source>Types of entities that are not marked on the page.</source>
        <translation>Arten von Entitäten, die auf der Seite nicht markiert werden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Rückgängig gemacht: {name}</translation>
    </message>
    <message>
        <source>Unpack it and import what is in it.</source>
        <translation>Entpacken Sie sie und importieren Sie, was darin ist.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and import the files.</source>
        <translation>Entpacken Sie das Archiv mit seinem Passwort und importieren Sie die Dateien.</translation>
    </message>
    <message>
        <source>Unpack the archive with the program that made it, and import the files.</source>
        <translation>Entpacken Sie das Archiv mit dem Programm, das es gemacht hat, und importieren Sie die Dateien.</translation>
    </message>
    <message>
        <source>Unpack the outer ones and import what is in them.</source>
        <translation>Entpacken Sie die äußeren und importieren Sie, was darin ist.</translation>
    </message>
    <message>
        <source>Unsure {count}</source>
        <translation>Unsicher {count}</translation>
    </message>
    <message>
        <source>Unsure, kept all the same: {reason}</source>
        <translation>Unsicher, dennoch behalten: {reason}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Use codebook {name}</source>
        <translation>Codebuch {name} benutzen</translation>
    </message>
    <message>
        <source>Use only this key</source>
        <translation>Nur diese Taste verwenden</translation>
    </message>
    <message numerus="yes">
        <source>Use this for the other {n} tables with the same columns</source>
        <translation>
            <numerusform>Auch für die andere Tabelle mit denselben Spalten verwenden</numerusform>
            <numerusform>Auch für die anderen {n} Tabellen mit denselben Spalten verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Walk through the tagged passages of all articles.</source>
        <translation>Die getaggten Textstellen aller Artikel durchgehen.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Westeuropa</translation>
    </message>
    <message>
        <source>What an import does with an article that is in the project already, or nearly so: it comes in and is linked to that one, is left out, or just comes in.</source>
        <translation>Was beim Import mit einem Artikel geschieht, der schon (oder fast so) im Projekt ist: er wird importiert und verknüpft, ausgelassen oder einfach importiert.</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was sich hier tun lässt</translation>
    </message>
    <message>
        <source>What do you want to do? Or type a label, an entity, a headline.</source>
        <translation>Was möchten Sie tun? Oder tippen Sie ein Label, eine Entität, eine Schlagzeile.</translation>
    </message>
    <message>
        <source>What each label means</source>
        <translation>Was jedes Label bedeutet</translation>
    </message>
    <message>
        <source>What each label means, with examples.</source>
        <translation>Was jedes Label bedeutet, mit Beispielen.</translation>
    </message>
    <message>
        <source>What is read ends in {endings}.</source>
        <translation>Gelesen wird, was auf {endings} endet.</translation>
    </message>
    <message>
        <source>What the program noted for a fault report.</source>
        <translation>Was das Programm für eine Fehlermeldung notiert hat.</translation>
    </message>
    <message>
        <source>What was dropped holds no text. Drop files, folders, text or a web address.</source>
        <translation>Das Abgelegte enthält keinen Text. Legen Sie Dateien, Ordner, Text oder eine Webadresse ab.</translation>
    </message>
    <message>
        <source>What was imported is in the project. Name another file.</source>
        <translation>Was importiert wurde, ist im Projekt. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Wann er veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Wo er veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>Which entities are marked, and how</source>
        <translation>Welche Entitäten markiert werden, und wie</translation>
    </message>
    <message>
        <source>Who says it, and to whom</source>
        <translation>Wer es sagt, und zu wem</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer sagt was</translation>
    </message>
    <message>
        <source>Who says what to whom</source>
        <translation>Wer sagt was zu wem</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Who to whom</source>
        <translation>Wer zu wem</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Width of the page&apos;s lines: 60, 68 or 75 characters.</source>
        <translation>Breite der Zeilen: 60, 68 oder 75 Zeichen.</translation>
    </message>
    <message>
        <source>With a passage of this label</source>
        <translation>Mit einer Textstelle dieses Labels</translation>
    </message>
    <message>
        <source>With passages, without any, with a note</source>
        <translation>Mit Textstellen, ohne, mit einer Notiz</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>Mit der Maus</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Without passages</source>
        <translation>Ohne Textstellen</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>Ohne dieses Wort</translation>
    </message>
    <message>
        <source>Words in the note of a passage</source>
        <translation>Wörter in der Notiz einer Textstelle</translation>
    </message>
    <message>
        <source>Words, phrases, fields and dates that a search can have.</source>
        <translation>Wörter, Wendungen, Felder und Daten, die eine Suche haben kann.</translation>
    </message>
    <message>
        <source>Words, “phrases”, -without, OR, and fields such as label: speaker: date: (? explains them)</source>
        <translation>Wörter, “Wendungen”, -ohne, OR und Felder wie label: speaker: date: (? erklärt sie)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Write a note to the selected passage, in Markdown.</source>
        <translation>Zur gewählten Textstelle eine Notiz schreiben, in Markdown.</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>You are in Read, where nothing is changed.</source>
        <translation>Sie sind in „Lesen“, wo nichts geändert wird.</translation>
    </message>
    <message>
        <source>You are in Read. Choose {tag} to tag passages.</source>
        <translation>Sie sind in „Lesen“. Wählen Sie {tag}, um Textstellen zu taggen.</translation>
    </message>
    <message>
        <source>You can end this at any time: what is in by then stays in.</source>
        <translation>Sie können jederzeit abbrechen: was bis dahin importiert ist, bleibt.</translation>
    </message>
    <message>
        <source>Your name, kept with every passage you tag; empty: the name you are logged in with.</source>
        <translation>Ihr Name, der mit jeder getaggten Textstelle gespeichert wird; leer: Ihr Anmeldename.</translation>
    </message>
    <message>
        <source>Your project is unharmed. See the log.</source>
        <translation>Ihr Projekt ist unversehrt. Näheres im Protokoll.</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>eine Parquet-Tabelle</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a date that cannot be read, kept as it is</source>
        <translation>ein Datum, das sich nicht lesen lässt und so bleibt</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>a film or a sound</source>
        <translation>ein Film oder eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>eine Arbeitsmappe</translation>
    </message>
    <message numerus="yes">
        <source>about {n} rows</source>
        <translation>
            <numerusform>etwa {n} Zeile</numerusform>
            <numerusform>etwa {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>after the end of the text</source>
        <translation>nach dem Ende des Texts</translation>
    </message>
    <message>
        <source>after the foot of a page</source>
        <translation>nach dem Fuß einer Seite</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>an article without a headline</source>
        <translation>ein Artikel ohne Schlagzeile</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>ein elektronisches Buch</translation>
    </message>
    <message>
        <source>an office document of an old kind, or one with a password</source>
        <translation>ein Office-Dokument alter Art oder eines mit Passwort</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>another Postil (process {number} on {host})</source>
        <translation>einem anderen Postil (Prozess {number} auf {host})</translation>
    </message>
    <message>
        <source>another Postil (process {number})</source>
        <translation>einem anderen Postil (Prozess {number})</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>another window of this program</source>
        <translation>einem anderen Fenster dieses Programms</translation>
    </message>
    <message>
        <source>archive record</source>
        <translation>Archivvermerk</translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation>von {names}</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>end of {passage}</source>
        <translation>Ende von {passage}</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>Fuß der Seite</translation>
    </message>
    <message>
        <source>found by a rule</source>
        <translation>von einer Regel gefunden</translation>
    </message>
    <message>
        <source>found by {model}</source>
        <translation>gefunden von {model}</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>just take it in</source>
        <translation>einfach importieren</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation>von Ihnen behalten</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>legal note</source>
        <translation>rechtlicher Hinweis</translation>
    </message>
    <message>
        <source>list of links</source>
        <translation>Liste von Links</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>newsletter box</source>
        <translation>Newsletter-Kasten</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>no text, and so no article</source>
        <translation>kein Text, also kein Artikel</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>keine Textdatei</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>of {n} articles</source>
        <translation>
            <numerusform>von {n} Artikel</numerusform>
            <numerusform>von {n} Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps a table</source>
        <translation>vielleicht eine Tabelle</translation>
    </message>
    <message>
        <source>perhaps advertisement</source>
        <translation>vielleicht Werbung</translation>
    </message>
    <message>
        <source>perhaps archive record</source>
        <translation>vielleicht Archivvermerk</translation>
    </message>
    <message>
        <source>perhaps byline</source>
        <translation>vielleicht Autorenzeile</translation>
    </message>
    <message>
        <source>perhaps comments</source>
        <translation>vielleicht Kommentare</translation>
    </message>
    <message>
        <source>perhaps contact</source>
        <translation>vielleicht Kontakt</translation>
    </message>
    <message>
        <source>perhaps cookie notice</source>
        <translation>vielleicht Cookie-Hinweis</translation>
    </message>
    <message>
        <source>perhaps date</source>
        <translation>vielleicht Datum</translation>
    </message>
    <message>
        <source>perhaps legal note</source>
        <translation>vielleicht rechtlicher Hinweis</translation>
    </message>
    <message>
        <source>perhaps navigation</source>
        <translation>vielleicht Navigation</translation>
    </message>
    <message>
        <source>perhaps newsletter box</source>
        <translation>vielleicht Newsletter-Kasten</translation>
    </message>
    <message>
        <source>perhaps note</source>
        <translation>vielleicht Notiz</translation>
    </message>
    <message>
        <source>perhaps picture credit</source>
        <translation>vielleicht Bildnachweis</translation>
    </message>
    <message>
        <source>perhaps reading tools</source>
        <translation>vielleicht Lesewerkzeuge</translation>
    </message>
    <message>
        <source>perhaps related links</source>
        <translation>vielleicht verwandte Links</translation>
    </message>
    <message>
        <source>perhaps share bar</source>
        <translation>vielleicht Teilen-Leiste</translation>
    </message>
    <message>
        <source>perhaps subscription box</source>
        <translation>vielleicht Abo-Kasten</translation>
    </message>
    <message>
        <source>picture credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>reading tools</source>
        <translation>Lesewerkzeuge</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>verwandte Links</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>von Ihnen entfernt</translation>
    </message>
    <message>
        <source>removed by your rule</source>
        <translation>von Ihrer Regel entfernt</translation>
    </message>
    <message>
        <source>repeated caption</source>
        <translation>wiederholte Bildunterschrift</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>wiederholte Schlagzeile</translation>
    </message>
    <message>
        <source>repeated line</source>
        <translation>wiederholte Zeile</translation>
    </message>
    <message>
        <source>repeated paragraph</source>
        <translation>wiederholter Absatz</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>share bar</source>
        <translation>Teilen-Leiste</translation>
    </message>
    <message>
        <source>some signs</source>
        <translation>einige Zeichen</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation>spaCy</translation>
    </message>
    <message>
        <source>subscription box</source>
        <translation>Abo-Kasten</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>take it in and link the two</source>
        <translation>importieren und beide verknüpfen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation>an {names}</translation>
    </message>
    <message>
        <source>unsure: {reason}</source>
        <translation>unsicher: {reason}</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Die Arbeitsmappe</translation>
    </message>
    <message>
        <source>{articles} with {passages} written to {folder}.</source>
        <translation>{articles} mit {passages} nach {folder} geschrieben.</translation>
    </message>
    <message>
        <source>{before} sends you on to {host}. Fetch the page from there?</source>
        <translation>{before} leitet zu {host} weiter. Die Seite von dort abrufen?</translation>
    </message>
    <message numerus="yes">
        <source>{empty} of the first {n} rows have no text there, and make no article.</source>
        <translation>
            <numerusform>{empty} von {n} Zeile hat dort keinen Text und ergibt keinen Artikel.</numerusform>
            <numerusform>{empty} der ersten {n} Zeilen haben dort keinen Text und ergeben keinen Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} did not send the page: {why}.</source>
        <translation>{host} hat die Seite nicht geschickt: {why}.</translation>
    </message>
    <message>
        <source>{host} has no page for us there: {why}.</source>
        <translation>{host} hat dort keine Seite für uns: {why}.</translation>
    </message>
    <message>
        <source>{host} sends from one address to the next without end.</source>
        <translation>{host} schickt ohne Ende von einer Adresse zur nächsten.</translation>
    </message>
    <message>
        <source>{host} sends on to an address that is none of the web.</source>
        <translation>{host} schickt weiter zu einer Adresse, die keine des Webs ist.</translation>
    </message>
    <message>
        <source>{job} stopped because of a fault in Postil.</source>
        <translation>„{job}“ wurde durch einen Fehler in Postil beendet.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
    <message>
        <source>{key} is now “{name}”; it would lose it.</source>
        <translation>{key} gehört jetzt zu „{name}“, das die Taste verlöre.</translation>
    </message>
    <message>
        <source>{key} tags as {label}. Labels have their keys from the codebook.</source>
        <translation>{key} taggt als {label}. Labels haben ihre Tasten aus dem Codebuch.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} und {n} weitere</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (deprecated)</source>
        <translation>{name} (veraltet)</translation>
    </message>
    <message>
        <source>{name} cannot be made in {folder}: {why}.</source>
        <translation>{name} lässt sich in {folder} nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be written in {folder}: {why}.</source>
        <translation>{name} lässt sich in {folder} nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be written to. Everything in it is kept.</source>
        <translation>{name} lässt sich nicht beschreiben. Alles darin ist erhalten.</translation>
    </message>
    <message>
        <source>{name} cannot be written to: {why}. Nothing was changed.</source>
        <translation>{name} lässt sich nicht beschreiben: {why}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot stand under itself. Nothing was changed.</source>
        <translation>{name} kann nicht unter sich selbst stehen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}.</source>
        <translation>{name} ließ sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a Postil project. It was left as it is.</source>
        <translation>{name} ist eine Datenbank eines anderen Programms, kein Postil-Projekt. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} is a file, so no data set can be put in it.</source>
        <translation>{name} ist eine Datei, in die kein Datensatz passt.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a Postil project.</source>
        <translation>{name} ist ein Ordner, kein Postil-Projekt.</translation>
    </message>
    <message>
        <source>{name} is being edited by {who}. Nothing was changed.</source>
        <translation>{name} wird bearbeitet: von {who}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} is damaged: part of it cannot be read. Nothing was changed.</source>
        <translation>{name} ist beschädigt: Ein Teil lässt sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no project in it. It was left as it is.</source>
        <translation>{name} ist leer: Es ist kein Projekt darin. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}: it has been moved, renamed or replaced. This change was not saved. Everything before it is kept in the file, wherever it is now.</source>
        <translation>{name} ist nicht mehr in {folder}: Es wurde verschoben, umbenannt oder ersetzt. Diese Änderung wurde nicht gespeichert. Alles davor ist in der Datei erhalten, wo sie jetzt auch ist.</translation>
    </message>
    <message>
        <source>{name} is not a Postil project. It was left as it is.</source>
        <translation>{name} ist kein Postil-Projekt. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name} ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{name} is open for reading only. {why} Nothing was changed.</source>
        <translation>{name} ist nur zum Lesen geöffnet. {why} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} says the same when it is read as {encoding}. Nothing was changed.</source>
        <translation>{name} ergibt als {encoding} gelesen dasselbe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} speaks</source>
        <translation>{name} spricht</translation>
    </message>
    <message>
        <source>{name} was made by a newer Postil: its format is {format}, and this program knows those up to {known}. It was left as it is.</source>
        <translation>{name} stammt von einem neueren Postil: Es hat das Format {format}, dieses Programm kennt sie bis {known}. Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>{name} was made by an older Postil and must be brought up to date before it can be read.</source>
        <translation>{name} stammt von einem älteren Postil und muss erst auf den neuen Stand gebracht werden, bevor es gelesen werden kann.</translation>
    </message>
    <message>
        <source>{name} was not closed properly, and a copy to read it from cannot be made: {why}.</source>
        <translation>{name} wurde nicht richtig geschlossen, und eine Kopie zum Lesen lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>{name} written</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message>
        <source>{note} Read as {encoding}.</source>
        <translation>{note} Als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>{number} cells instead of {count}</source>
        <translation>{number} Zellen statt {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} passages are tagged as {name}, so it was not deleted.</source>
        <translation>{number} Textstellen sind mit {name} getaggt, deshalb wurde es nicht gelöscht.</translation>
    </message>
    <message>
        <source>{number} rows ({numbers} and {more} more): {what}.</source>
        <translation>{number} Zeilen ({numbers} und {more} weitere): {what}.</translation>
    </message>
    <message>
        <source>{number} rows ({numbers}): {what}.</source>
        <translation>{number} Zeilen ({numbers}): {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are chosen; the others are left out.</source>
        <translation>
            <numerusform>{n} Artikel ist gewählt; die anderen bleiben außen vor.</numerusform>
            <numerusform>{n} Artikel sind gewählt; die anderen bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are done</source>
        <translation>
            <numerusform>{n} Artikel ist erledigt</numerusform>
            <numerusform>{n} Artikel sind erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles came in.</source>
        <translation>
            <numerusform>{n} Artikel wurde importiert.</numerusform>
            <numerusform>{n} Artikel wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles changed</source>
        <translation>
            <numerusform>{n} Artikel geändert</numerusform>
            <numerusform>{n} Artikel geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported</source>
        <translation>
            <numerusform>{n} Artikel importiert</numerusform>
            <numerusform>{n} Artikel importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported.</source>
        <translation>
            <numerusform>{n} Artikel importiert.</numerusform>
            <numerusform>{n} Artikel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles tell what the project has already</source>
        <translation>
            <numerusform>{n} Artikel erzählt, was das Projekt schon hat</numerusform>
            <numerusform>{n} Artikel erzählen, was das Projekt schon hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came out as before</source>
        <translation>
            <numerusform>{n} unverändert</numerusform>
            <numerusform>{n} unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>{n} nicht lesbar</numerusform>
            <numerusform>{n} nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read: {names}.</source>
        <translation>
            <numerusform>{n} nicht lesbar: {names}.</numerusform>
            <numerusform>{n} nicht lesbar: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines unsure</source>
        <translation>
            <numerusform>{n} Zeile unsicher</numerusform>
            <numerusform>{n} Zeilen unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation>
            <numerusform>{n} Nennung</numerusform>
            <numerusform>{n} Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more to ask about</source>
        <translation>
            <numerusform>noch {n} Frage</numerusform>
            <numerusform>noch {n} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more…</source>
        <translation>
            <numerusform>{n} weitere …</numerusform>
            <numerusform>{n} weitere …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages printed</source>
        <translation>
            <numerusform>{n} Seite gedruckt</numerusform>
            <numerusform>{n} Seiten gedruckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <translation>
            <numerusform>{n} Textstelle</numerusform>
            <numerusform>{n} Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages change their label; undo takes it back.</source>
        <translation>
            <numerusform>{n} Textstelle wechselt das Label; „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>{n} Textstellen wechseln das Label; „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages copied</source>
        <translation>
            <numerusform>{n} Textstelle kopiert</numerusform>
            <numerusform>{n} Textstellen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages could not be placed in the new text</source>
        <translation>
            <numerusform>{n} Textstelle fand im neuen Text keinen Ort</numerusform>
            <numerusform>{n} Textstellen fanden im neuen Text keinen Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages could not be placed in the new text; see them</source>
        <translation>
            <numerusform>{n} Textstelle fand im neuen Text keinen Ort; ansehen</numerusform>
            <numerusform>{n} Textstellen fanden im neuen Text keinen Ort; ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages without a place</source>
        <translation>
            <numerusform>{n} Textstelle ohne Ort</numerusform>
            <numerusform>{n} Textstellen ohne Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages written</source>
        <translation>
            <numerusform>{n} Textstelle geschrieben</numerusform>
            <numerusform>{n} Textstellen geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places on this page</source>
        <translation>
            <numerusform>{n} Fundstelle auf dieser Seite</numerusform>
            <numerusform>{n} Fundstellen auf dieser Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks:</source>
        <translation>
            <numerusform>{n} Anmerkung:</numerusform>
            <numerusform>{n} Anmerkungen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>{n} Vorschlag</numerusform>
            <numerusform>{n} Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tags</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} of {quote}: {name}</source>
        <translation>{role} von {quote}: {name}</translation>
    </message>
    <message>
        <source>{share} % in common with</source>
        <translation>{share} % gemeinsam mit</translation>
    </message>
    <message>
        <source>{what} Nothing was changed.</source>
        <translation>{what} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” cannot be done now</source>
        <translation>„{name}“ geht jetzt nicht</translation>
    </message>
    <message>
        <source>“{text}” needs something after the colon.</source>
        <translation>„{text}“: nach dem Doppelpunkt fehlt etwas.</translation>
    </message>
    <message>
        <source>“{text}”: there is no such field. Try label:, speaker:, date: or source:.</source>
        <translation>„{text}“: dieses Feld gibt es nicht. Etwa label:, speaker:, date: oder source:.</translation>
    </message>
    <message>
        <source>“{text}”: what can be is done, todo, annotated, untagged, noted, hidden.</source>
        <translation>„{text}“: möglich sind done, todo, annotated, untagged, noted, hidden.</translation>
    </message>
    <message>
        <source>“{text}”: write a number, &gt;500, or 100..500.</source>
        <translation>„{text}“: schreiben Sie eine Zahl, &gt;500 oder 100..500.</translation>
    </message>
    <message>
        <source>“{text}”: write dates as 2025, 2025-01 or 2025-01-13, or 2025-01..2025-03.</source>
        <translation>„{text}“: schreiben Sie Daten als 2025, 2025-01 oder 2025-01-13, oder 2025-01..2025-03.</translation>
    </message>
    <message>
        <source>“{title}” does not know which part of its source each word came from. Nothing was changed.</source>
        <translation>„{title}“ weiß nicht, aus welchem Teil seiner Quelle jedes Wort kommt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{title}” was left as it was. {reason}</source>
        <translation>„{title}“ blieb unverändert. {reason}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Gespeichert {time}</translation>
    </message>
</context>
</TS>
