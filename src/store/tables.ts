/** The tables of a workspace; `FORMAT` is their version, kept in the database's `user_version`. */
export const FORMAT = 5;
/** The database's `application_id`: "CMNT". It tells our files from those of other programs. */
export const APPLICATION = 0x434d4e54;

const TIME_EXPRESSIONS = `
-- date: null where the document's own would be needed to tell and is not known.
CREATE TABLE time_expressions (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, start INTEGER NOT NULL,
  "end" INTEGER NOT NULL, date TEXT, PRIMARY KEY (document, start)
) STRICT, WITHOUT ROWID;`;

const PRINTS = `
-- What near-duplicates are told by: numbers of 16 and 32 bits, little-endian. Apart, so that all signatures are read
-- without the shingles. bound: they are less than 2 to the power of it.
CREATE TABLE signatures (
  document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, signature BLOB NOT NULL
) STRICT;
CREATE TABLE shingles (
  document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, shingles BLOB NOT NULL, counts BLOB NOT NULL,
  bound INTEGER NOT NULL
) STRICT;`;

const STANDING = `
-- The paragraphs that are boilerplate by repetition.
CREATE TABLE standing (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, paragraph INTEGER NOT NULL,
  PRIMARY KEY (document, paragraph)
) STRICT, WITHOUT ROWID;`;

const REPEATS = `
-- The paragraphs that name something and tell again what another of their story does.
CREATE TABLE repeats (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, paragraph INTEGER NOT NULL,
  PRIMARY KEY (document, paragraph)
) STRICT, WITHOUT ROWID;`;

const FILES = `
-- How each file ended that was read to its end. end: done, partial or refused. refused: JSON, what in it was not read.
CREATE TABLE files (
  name TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, "end" TEXT NOT NULL, reason TEXT, advice TEXT,
  texts INTEGER NOT NULL, refused TEXT NOT NULL, refused_count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;`;

const PROFILES = `
-- What is known of each entity beyond its counts; JSON.
CREATE TABLE profiles (
  entity INTEGER PRIMARY KEY, spellings TEXT NOT NULL, joins TEXT NOT NULL, roles TEXT NOT NULL, place TEXT,
  notes TEXT NOT NULL, tags TEXT NOT NULL
) STRICT;
-- Joins that the program would not make by itself. rank: the likeliest is 0. a, b: entities. reasons: JSON.
CREATE TABLE suggestions (
  rank INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL,
  probability REAL NOT NULL, reasons TEXT NOT NULL
) STRICT;
CREATE INDEX suggestions_by_a ON suggestions (a);
CREATE INDEX suggestions_by_b ON suggestions (b);
-- Decisions of the user that cannot be followed: the event's id, and why.
CREATE TABLE unfit (event TEXT PRIMARY KEY, reason TEXT NOT NULL) STRICT, WITHOUT ROWID;`;

const LEDGER = `
-- What the user decided, in order; never changed, only added to. action: JSON.
CREATE TABLE ledger (
  event INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, time TEXT NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL,
  action TEXT NOT NULL
) STRICT;`;

/** What makes a workspace of each earlier format one of the next. */
export const UPGRADES: Readonly<Record<number, string>> = {
  1: `ALTER TABLE documents ADD COLUMN language TEXT;
      ALTER TABLE documents ADD COLUMN recognized INTEGER NOT NULL DEFAULT 1;
      UPDATE meta SET value = json_set(value, '$.unrecognized', json('[]')) WHERE key = 'statistics';`,
  // Until the next build the graph is as it was: no paragraph of a copy counts.
  2: `${TIME_EXPRESSIONS} ${PRINTS} ${REPEATS} ${STANDING}
      ALTER TABLE paragraphs ADD COLUMN line INTEGER;
      ALTER TABLE sources ADD COLUMN said TEXT;
      ALTER TABLE sources ADD COLUMN markup TEXT;
      INSERT INTO repeats SELECT DISTINCT r.document, r.paragraph
      FROM resolutions r JOIN stories s USING (document) WHERE s.head IS NOT NULL;`,
  3: `${FILES} ALTER TABLE sources ADD COLUMN pages TEXT;`,
  // Until the next build no more is known of an entity than its aliases.
  4: `${PROFILES} ${LEDGER} ALTER TABLE mentions ADD COLUMN role TEXT;`,
};

export const TABLES = `
-- What the workspace is: settings, versions, counts. Values are JSON.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The folders and files given to build, by the name that begins their sources' names.
CREATE TABLE roots (name TEXT PRIMARY KEY, path TEXT NOT NULL) STRICT, WITHOUT ROWID;
${FILES}${LEDGER}

-- INGEST: one row a source, its text in pieces, so that a sentence is read without the whole. start: UTF-16 units.
-- said, markup, pages: JSON, null for plain text; markup is a list of start, end, role and level in turn, pages of starts.
CREATE TABLE sources (
  source INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, encoding TEXT NOT NULL, fingerprint TEXT NOT NULL,
  said TEXT, markup TEXT, pages TEXT
) STRICT;
CREATE TABLE texts (
  source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE, start INTEGER NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (source, start)
) STRICT;
CREATE TABLE documents (
  document INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, title TEXT, author TEXT, url TEXT, outlet TEXT, date TEXT,
  content_hash TEXT NOT NULL, language TEXT, recognized INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX documents_by_source ON documents (source, start);
-- sentences: JSON list of starts and ends in turn. line: a hash of what could be a standing line.
CREATE TABLE paragraphs (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, paragraph INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, role TEXT NOT NULL, sentences TEXT NOT NULL, line INTEGER,
  PRIMARY KEY (document, paragraph)
) STRICT, WITHOUT ROWID;
CREATE TABLE mentions (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, mention INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
  paragraph INTEGER NOT NULL, sentence INTEGER NOT NULL, role TEXT,
  PRIMARY KEY (document, mention)
) STRICT, WITHOUT ROWID;
${TIME_EXPRESSIONS}
${PRINTS}
-- The words of each document, for search.
CREATE VIRTUAL TABLE document_words USING fts5 (
  words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER forget_words AFTER DELETE ON documents BEGIN
  DELETE FROM document_words WHERE rowid = old.document;
END;

-- FACTS: replaced whole with each derivation.
CREATE TABLE stories (
  document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, head TEXT, duplicate_of TEXT
) STRICT;${REPEATS}${STANDING}
-- names: the aliases, folded for search, each between line ends. Measures stand beside the facts.
CREATE TABLE entities (
  entity INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL,
  names TEXT NOT NULL, mentions INTEGER NOT NULL, documents INTEGER NOT NULL, stories INTEGER NOT NULL,
  first_seen TEXT, last_seen TEXT,
  degree INTEGER NOT NULL, weighted_degree INTEGER NOT NULL, pagerank REAL NOT NULL, betweenness REAL NOT NULL,
  community TEXT, x REAL NOT NULL, y REAL NOT NULL
) STRICT;
CREATE INDEX entities_by_community ON entities (community);${PROFILES}
-- What each mention names; GROUP mentions have no row.
CREATE TABLE resolutions (
  entity INTEGER NOT NULL, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  paragraph INTEGER NOT NULL, sentence INTEGER NOT NULL, mention INTEGER NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY (entity, document, paragraph, sentence, mention)
) STRICT, WITHOUT ROWID;
CREATE INDEX resolutions_by_place ON resolutions (document, paragraph, mention);
CREATE TABLE co_mentions (
  a INTEGER NOT NULL, b INTEGER NOT NULL, weight INTEGER NOT NULL, sentences INTEGER NOT NULL,
  documents INTEGER NOT NULL, stories INTEGER NOT NULL, first_seen TEXT, last_seen TEXT,
  npmi REAL NOT NULL, log_likelihood REAL NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX co_mentions_by_b ON co_mentions (b);
-- members: JSON list of entity ids, most central first.
CREATE TABLE communities (
  id TEXT PRIMARY KEY, level INTEGER NOT NULL, rank INTEGER NOT NULL, label TEXT NOT NULL, terms TEXT NOT NULL,
  anchor TEXT NOT NULL, members TEXT NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = ${FORMAT};
PRAGMA application_id = ${APPLICATION};
`;
