/** The record as it began: reports, who they name, what was said, and the index of its words. */
export const record = `
CREATE TABLE report (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  url TEXT,
  title TEXT,
  published TEXT,
  -- What reports are ordered by: those without a day come last.
  day TEXT NOT NULL GENERATED ALWAYS AS (coalesce(published, '')) VIRTUAL,
  language TEXT,
  outlet TEXT,
  outlet_key TEXT,
  added_at TEXT NOT NULL,
  superseded_by INTEGER REFERENCES report (seq),
  statements INTEGER NOT NULL
) STRICT;
CREATE INDEX report_url ON report (url) WHERE url IS NOT NULL;
CREATE INDEX report_day ON report (day, seq);
CREATE INDEX report_current ON report (statements) WHERE superseded_by IS NULL;

-- Apart from report, so that a walk over many reports does not read their texts.
CREATE TABLE report_text (
  report INTEGER PRIMARY KEY REFERENCES report (seq),
  text TEXT NOT NULL,
  claims TEXT NOT NULL, -- JSON, as are issues and meta
  issues TEXT NOT NULL,
  meta TEXT NOT NULL,
  -- The whole reading as JSON, only where it holds NUL or lone surrogates, which the other
  -- columns show as U+FFFD.
  exact TEXT
) STRICT;

-- People, organisations, states, groups and outlets across reports. The counts are of current
-- revisions.
CREATE TABLE actor (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  office TEXT, -- as the latest report that states one has it
  office_day TEXT NOT NULL,
  statements INTEGER NOT NULL,
  reports INTEGER NOT NULL
) STRICT;
CREATE INDEX actor_rank ON actor (statements, seq) WHERE reports > 0;

-- An actor as one report names it; local is its id within the reading.
CREATE TABLE report_actor (
  report INTEGER NOT NULL REFERENCES report (seq),
  position INTEGER NOT NULL,
  local TEXT NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor (seq),
  name TEXT NOT NULL,
  office TEXT,
  mentions TEXT NOT NULL, -- JSON: [[start, end], …] in UTF-16 code units, as are all spans
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE chain (
  report INTEGER NOT NULL REFERENCES report (seq),
  position INTEGER NOT NULL,
  actor TEXT NOT NULL, -- report_actor.local
  role TEXT NOT NULL,
  span TEXT,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  seq INTEGER PRIMARY KEY, -- ascends within a report in the order of the reading
  id TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES report (seq),
  current INTEGER NOT NULL, -- 0 once the report is superseded
  form TEXT NOT NULL,
  cue_type TEXT NOT NULL,
  speaker INTEGER REFERENCES actor (seq),
  speaker_local TEXT,
  speaker_basis TEXT NOT NULL,
  confidence REAL NOT NULL,
  by TEXT NOT NULL,
  content TEXT NOT NULL,
  cue TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT;
CREATE INDEX statement_id ON statement (id);
CREATE INDEX statement_report ON statement (report);
CREATE INDEX statement_speaker ON statement (speaker) WHERE speaker IS NOT NULL;

-- The words that a statement's spans stand for. Apart from statement, so that filtering tens of
-- thousands of matches reads short rows.
CREATE TABLE wording (
  statement INTEGER PRIMARY KEY REFERENCES statement (seq),
  words TEXT NOT NULL,
  cue TEXT NOT NULL,
  source TEXT NOT NULL,
  speaker TEXT NOT NULL -- name and office
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  words, cue, source, speaker,
  content = 'wording',
  content_rowid = 'statement',
  tokenize = 'porter unicode61 remove_diacritics 2',
  prefix = '2 3'
);
-- Each commit writes a small segment of the index. Merging eight at a time instead of four rewrites
-- less (a twentieth of an add's time) and searches take as long; sixteen make pauses of 150 ms.
INSERT INTO search (search, rank) VALUES ('automerge', 8);
`
