"""What the second version of the project file adds to the first.

`detail` holds what else is known of an article: `byline`, `place`, `url`, and every other column of a table that it
came in. `doubt` holds stretches of the decoded source, in code points, that cleaning kept although they may be no part
of the article. `link` joins an article to an earlier one with the same text (`same`) or nearly the same (`near`; then
`score` estimates the share of phrases they have in common); `signature` is what that is estimated from.
`coverage` says who has read which stretch of an article,
and where nothing is to be tagged, so that the absence of a label means something. `choice` holds what a reader has put
back into an article or taken out of it, as stretches of the decoded source, with what had been there before (`was`,
`reason`, and the blocks themselves). `unplaced` holds passages that lost their words when a text was changed: the whole
annotation as it was, the places in the source that its lost words had, and their quotation. `entity_name` and
`entity_in` say which names stand in which article, so that a search for one reads no text; `saved_search` keeps
searches under names. `done` has the articles that are done; they were marked in their own rows before, which hold the
texts, and to mark a large library took as long as writing it anew. `article_listed` has all that lists sort by.
"""

SCHEMA_2 = """
CREATE TABLE detail (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE doubt (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('same', 'near')),
    score REAL NOT NULL,
    PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_from_other ON link (other_id);

CREATE TABLE signature (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    minhash BLOB NOT NULL
) STRICT;

CREATE TRIGGER signature_outdated AFTER UPDATE OF text ON article WHEN old.text <> new.text BEGIN
    DELETE FROM signature WHERE article_id = new.id;
END;

CREATE TABLE cleaning_rule (
    key TEXT PRIMARY KEY,
    action TEXT NOT NULL CHECK (action IN ('remove', 'keep')),
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX source_by_import ON source (imported);

CREATE TABLE coverage (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start AND start >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('read', 'nothing')),
    annotator TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX coverage_of_article ON coverage (article_id, start);

CREATE TABLE choice (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('remove', 'keep')),
    was TEXT NOT NULL CHECK (was IN ('removed', 'unsure', 'kept')),
    reason TEXT NOT NULL,
    blocks TEXT NOT NULL,
    PRIMARY KEY (article_id, source_start, source_end)
) STRICT, WITHOUT ROWID;

CREATE TABLE unplaced (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    annotation_uid TEXT NOT NULL,
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    quote TEXT NOT NULL,
    annotation TEXT NOT NULL,
    places TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX unplaced_of_article ON unplaced (article_id);

CREATE TABLE entity_name (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE entity_in (
    name_id INTEGER NOT NULL REFERENCES entity_name (id),
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (name_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_in_article ON entity_in (article_id);

CREATE TABLE saved_search (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL
) STRICT, WITHOUT ROWID;

DROP VIEW articles;
DROP INDEX article_by_state;
CREATE TABLE done (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE
) STRICT;
INSERT INTO done SELECT id FROM article WHERE state = 'done';
ALTER TABLE article DROP COLUMN state;
CREATE VIEW articles AS
SELECT
    id, title, source, published, words,
    CASE WHEN id IN (SELECT article_id FROM done) THEN 'done' ELSE 'todo' END AS state,
    (SELECT coalesce(sum(count), 0) FROM tally WHERE tally.article_id = article.id) AS passages,
    text
FROM article WHERE shown;

CREATE INDEX article_listed ON article (shown, published, source, words, title);
CREATE INDEX annotation_by_label ON annotation (label, article_id);
CREATE INDEX annotation_changed ON annotation (article_id, modified);
CREATE INDEX role_by_name ON role (role, name);

ALTER TABLE label ADD COLUMN deprecated INTEGER NOT NULL DEFAULT 0 CHECK (deprecated IN (0, 1));
ALTER TABLE label ADD COLUMN kinds TEXT NOT NULL DEFAULT '[]';
"""
