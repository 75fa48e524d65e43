"""The tables of a project file in its first version; `schema_2` adds those of the second.

The file is meant to be read with plain SQLite too, so names are words, times are ISO 8601 in UTC, lists are JSON in
TEXT columns, and two views (`passages`, `articles`) join what a reader would join by hand. Every offset counts code
points of `article.text`, half-open.

`source.sha256` is that of the bytes; where somebody had the same bytes read in another way, that follows after a colon.
`source.text` is there only where the bytes, read in `encoding` with U+FFFD for what cannot be read and without a byte
order mark, give another text. `article.text` and `article.source_map` stand last: SQLite reads a row from its front,
and the library never needs them.
"""

APPLICATION_ID = 0x50535431  # "PST1"
SCHEMA_VERSION = 2

TABLES = """
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    encoding TEXT NOT NULL,
    bom INTEGER NOT NULL,
    note TEXT NOT NULL,
    imported TEXT NOT NULL,
    text TEXT,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    words INTEGER NOT NULL,
    length INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('todo', 'done')),
    shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
    source_id INTEGER NOT NULL REFERENCES source (id),
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    text TEXT NOT NULL,
    source_map TEXT NOT NULL
) STRICT;
CREATE INDEX article_of_library ON article (shown);
CREATE INDEX article_by_state ON article (shown, state);
CREATE INDEX article_of_source ON article (source_id);

CREATE TABLE block (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE caption (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    credit TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE removed (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE label (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    color TEXT NOT NULL,
    key TEXT NOT NULL,
    definition TEXT NOT NULL,
    parent TEXT NOT NULL,
    examples TEXT NOT NULL,
    counterexamples TEXT NOT NULL,
    roles TEXT NOT NULL,
    attributes TEXT NOT NULL,
    codes TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id),
    label TEXT NOT NULL,
    cue_start INTEGER,
    cue_end INTEGER,
    note TEXT NOT NULL,
    annotator TEXT NOT NULL,
    origin TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
CREATE INDEX annotation_of_article ON annotation (article_id);

CREATE TABLE piece (
    annotation_id INTEGER NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start AND start >= 0),
    PRIMARY KEY (annotation_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX piece_after_first ON piece (annotation_id, position) WHERE position > 0;

CREATE TABLE role (
    annotation_id INTEGER NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    mention_start INTEGER,
    mention_end INTEGER,
    PRIMARY KEY (annotation_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE attribute (
    annotation_id INTEGER NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (annotation_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_run (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE TABLE mention (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start AND start >= 0),
    type TEXT NOT NULL,
    origin TEXT NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL
) STRICT;
CREATE INDEX mention_of_article ON mention (article_id, start);

CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    annotator TEXT NOT NULL,
    name TEXT NOT NULL,
    edit TEXT NOT NULL,
    inverse TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;
CREATE INDEX history_by_state ON history (state);

CREATE TABLE view_state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

# Numbers of annotations, kept by triggers: the library and the inspector ask for them after every edit.
# `tally` counts per article and label, `total` per label over the articles that are shown.
COUNTERS = """
CREATE TABLE tally (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (article_id, label)
) STRICT, WITHOUT ROWID;

CREATE TABLE total (
    label TEXT PRIMARY KEY,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER annotation_counted AFTER INSERT ON annotation BEGIN
    INSERT INTO tally VALUES (new.article_id, new.label, 1)
        ON CONFLICT (article_id, label) DO UPDATE SET count = count + 1;
    INSERT INTO total SELECT new.label, 1 FROM article WHERE id = new.article_id AND shown
        ON CONFLICT (label) DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER annotation_discounted AFTER DELETE ON annotation BEGIN
    UPDATE tally SET count = count - 1 WHERE article_id = old.article_id AND label = old.label;
    DELETE FROM tally WHERE article_id = old.article_id AND label = old.label AND count = 0;
    UPDATE total SET count = count - 1
        WHERE label = old.label AND (SELECT shown FROM article WHERE id = old.article_id);
END;

CREATE TRIGGER annotation_recounted AFTER UPDATE OF label ON annotation WHEN old.label <> new.label BEGIN
    UPDATE tally SET count = count - 1 WHERE article_id = old.article_id AND label = old.label;
    DELETE FROM tally WHERE article_id = old.article_id AND label = old.label AND count = 0;
    UPDATE total SET count = count - 1
        WHERE label = old.label AND (SELECT shown FROM article WHERE id = old.article_id);
    INSERT INTO tally VALUES (new.article_id, new.label, 1)
        ON CONFLICT (article_id, label) DO UPDATE SET count = count + 1;
    INSERT INTO total SELECT new.label, 1 FROM article WHERE id = new.article_id AND shown
        ON CONFLICT (label) DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER article_counted AFTER UPDATE OF shown ON article WHEN old.shown < new.shown BEGIN
    INSERT INTO total SELECT label, count FROM tally WHERE article_id = new.id
        ON CONFLICT (label) DO UPDATE SET count = count + excluded.count;
END;

CREATE TRIGGER article_discounted AFTER UPDATE OF shown ON article WHEN old.shown > new.shown BEGIN
    UPDATE total SET count = count - (SELECT count FROM tally WHERE article_id = new.id AND label = total.label)
        WHERE label IN (SELECT label FROM tally WHERE article_id = new.id);
END;
"""

SEARCH = """
CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, content = 'article', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE TRIGGER article_indexed AFTER INSERT ON article BEGIN
    INSERT INTO article_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

CREATE TRIGGER article_unindexed AFTER DELETE ON article BEGIN
    INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;

CREATE TRIGGER article_reindexed AFTER UPDATE OF title, text ON article BEGIN
    INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO article_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
"""

# substr() counts code points from 1.
VIEWS = """
CREATE VIEW passages AS
SELECT
    annotation.uid AS id,
    coalesce(label.name, annotation.label) AS label,
    article.title AS article,
    (
        SELECT group_concat(substr(article.text, piece.start + 1, piece."end" - piece.start), ' … ')
        FROM piece WHERE piece.annotation_id = annotation.id
    ) AS quote,
    (SELECT min(start) FROM piece WHERE piece.annotation_id = annotation.id) AS start,
    (SELECT max("end") FROM piece WHERE piece.annotation_id = annotation.id) AS "end",
    (SELECT group_concat(name, '; ') FROM role WHERE role.annotation_id = annotation.id AND role = 'speaker')
        AS speaker,
    (SELECT group_concat(name, '; ') FROM role WHERE role.annotation_id = annotation.id AND role = 'addressee')
        AS addressee,
    (SELECT group_concat(name || ': ' || value, '; ') FROM attribute WHERE attribute.annotation_id = annotation.id)
        AS attributes,
    annotation.note,
    annotation.annotator,
    annotation.origin,
    annotation.modified
FROM annotation
JOIN article ON article.id = annotation.article_id
LEFT JOIN label ON label.id = annotation.label
WHERE article.shown;

CREATE VIEW articles AS
SELECT
    id, title, source, published, words, state,
    (SELECT coalesce(sum(count), 0) FROM tally WHERE tally.article_id = article.id) AS passages,
    text
FROM article WHERE shown;
"""

SCHEMA = TABLES + COUNTERS + SEARCH + VIEWS
