import type { DatabaseSync } from 'node:sqlite'
import type { Actor } from '../../../shapes/actor.ts'
import { entryKeys } from '../../link/keys.ts'
import { joinKeys } from '../../name-keys.ts'

/** The actor register: entries that people join, part, name and describe, and the log of it. */
const tables = `
-- An actor is an entry of the register. Its counts, office and name_key are what people see: with
-- those of the entries merged into it, without the mentions that were given to another.
ALTER TABLE actor ADD COLUMN machine_name TEXT; -- the best spelling of reports; null where none has it
ALTER TABLE actor ADD COLUMN merged INTEGER REFERENCES actor (seq); -- into which entry
ALTER TABLE actor ADD COLUMN made_from INTEGER REFERENCES actor (seq); -- by a split
ALTER TABLE actor ADD COLUMN made_name TEXT;
ALTER TABLE actor ADD COLUMN unmade INTEGER NOT NULL DEFAULT 0; -- 1 where that is undone
ALTER TABLE actor ADD COLUMN named INTEGER NOT NULL DEFAULT 0; -- 1 where its name is decided
ALTER TABLE actor ADD COLUMN stated INTEGER NOT NULL DEFAULT 0; -- 1 where an import has it
ALTER TABLE actor ADD COLUMN country TEXT;
ALTER TABLE actor ADD COLUMN gender TEXT;
ALTER TABLE actor ADD COLUMN born TEXT;
ALTER TABLE actor ADD COLUMN died TEXT;
CREATE INDEX actor_merged ON actor (merged) WHERE merged IS NOT NULL;
DROP INDEX actor_rank;
CREATE INDEX actor_rank ON actor (statements, seq, reports) WHERE (reports > 0 OR stated = 1);

-- What imports and people state, by entry. from and to are partial ISO 8601 days.
CREATE TABLE actor_name (
  actor INTEGER NOT NULL REFERENCES actor (seq),
  name TEXT NOT NULL,
  kind TEXT NOT NULL, -- 'removed': it does not go by this name
  language TEXT,
  script TEXT,
  PRIMARY KEY (actor, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE actor_office (
  actor INTEGER NOT NULL REFERENCES actor (seq),
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  body TEXT, -- id of the entry it is of
  held_from TEXT,
  held_to TEXT,
  PRIMARY KEY (actor, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE actor_membership (
  actor INTEGER NOT NULL REFERENCES actor (seq),
  position INTEGER NOT NULL,
  organisation TEXT NOT NULL, -- id of its entry
  role TEXT,
  held_from TEXT,
  held_to TEXT,
  PRIMARY KEY (actor, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE actor_identifier (
  scheme TEXT NOT NULL,
  value TEXT NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor (seq),
  PRIMARY KEY (scheme, value, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_identifier_actor ON actor_identifier (actor);

-- report_actor.actor is the entry that people see.
ALTER TABLE report_actor ADD COLUMN machine INTEGER REFERENCES actor (seq); -- the machine's own link
ALTER TABLE report_actor ADD COLUMN pinned INTEGER REFERENCES actor (seq); -- by a decision
ALTER TABLE report_actor ADD COLUMN type TEXT; -- as the report has it
UPDATE report_actor SET machine = actor, type = (SELECT type FROM actor WHERE seq = actor);
CREATE INDEX report_actor_actor ON report_actor (actor);

-- What the linker needs.
CREATE TABLE actor_key (
  key TEXT NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor (seq),
  PRIMARY KEY (key, actor)
) STRICT, WITHOUT ROWID;
CREATE TABLE actor_profile (
  actor INTEGER PRIMARY KEY REFERENCES actor (seq),
  profile TEXT NOT NULL -- JSON
) STRICT;
CREATE TABLE suggestion (
  report INTEGER NOT NULL,
  position INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor (seq),
  score REAL NOT NULL,
  reason TEXT NOT NULL,
  rejected INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (report, position, actor),
  FOREIGN KEY (report, position) REFERENCES report_actor (report, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_actor ON suggestion (actor);

-- Only ever added to. undone_by is no part of a row's hash: it follows from the log.
CREATE TABLE decision (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  kind TEXT NOT NULL,
  subjects TEXT NOT NULL, -- JSON, as are before and after
  why TEXT,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  previous TEXT,
  hash TEXT NOT NULL,
  undone_by INTEGER REFERENCES decision (seq)
) STRICT;
-- What an import states of one entry, so that nothing reads the whole import for it.
CREATE TABLE actor_card (
  actor INTEGER NOT NULL REFERENCES actor (seq),
  decision INTEGER NOT NULL REFERENCES decision (seq),
  card TEXT NOT NULL, -- JSON
  PRIMARY KEY (actor, decision)
) STRICT, WITHOUT ROWID;
CREATE TABLE decision_subject (
  subject TEXT NOT NULL,
  decision INTEGER NOT NULL REFERENCES decision (seq),
  PRIMARY KEY (subject, decision)
) STRICT, WITHOUT ROWID;
`

/** Makes the tables, and gives the actors of the earlier schema their keys. */
export function register(db: DatabaseSync): void {
  db.exec(tables)
  const found = db.prepare('SELECT seq, id, type, name FROM actor').all() as unknown as {
    readonly seq: number
    readonly id: string
    readonly type: Actor['type']
    readonly name: string
  }[]
  const rename = db.prepare('UPDATE actor SET machine_name = name, name_key = ? WHERE seq = ?')
  const addKey = db.prepare('INSERT INTO actor_key (key, actor) VALUES (?, ?)')
  const addProfile = db.prepare('INSERT INTO actor_profile (actor, profile) VALUES (?, ?)')
  for (const { seq, id, type, name } of found) {
    rename.run(joinKeys([name]), seq)
    const keys = entryKeys(type, name)
    if (keys.length === 0) continue
    for (const key of keys) addKey.run(key, seq)
    const seen = { names: [name], offices: [], company: [], outlets: [], reports: 0, stated: false }
    addProfile.run(seq, JSON.stringify({ id, type, ...seen }))
  }
}
