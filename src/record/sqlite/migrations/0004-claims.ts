import type { DatabaseSync } from 'node:sqlite'

/** Claims by their ids, with what people decided of each. What a claim says is in report_text. */
const tables = `
CREATE TABLE claim (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  report INTEGER NOT NULL REFERENCES report (seq),
  position INTEGER NOT NULL, -- within the report; parts of a claim that was split have its position
  kind TEXT NOT NULL,
  statement TEXT, -- id
  said_by TEXT, -- local id
  -- A fold of the log.
  status TEXT NOT NULL DEFAULT 'proposed',
  retracted INTEGER NOT NULL DEFAULT 0, -- 1 where its report or statement is
  rank TEXT NOT NULL DEFAULT 'normal',
  merged_into TEXT, -- id
  patch TEXT, -- JSON: the fields that people changed
  speaker TEXT, -- JSON: the corrected speaker of the statement, a local id or null
  made TEXT, -- JSON: the claim, where a split made it
  split INTEGER NOT NULL DEFAULT 0, -- 1 where it was split into others
  unmade INTEGER NOT NULL DEFAULT 0 -- 1 where the split that made it is undone
) STRICT;
CREATE INDEX claim_report ON claim (report, position);
CREATE INDEX claim_status ON claim (status, kind, report);
CREATE INDEX claim_statement ON claim (statement) WHERE statement IS NOT NULL;
`

/** Makes the table, and enters the claims that reports have already. */
export function claims(db: DatabaseSync): void {
  db.exec(tables)
  db.exec(`
    INSERT OR IGNORE INTO claim (id, report, position, kind, statement, said_by)
    SELECT json_extract(value, '$.id'), report, key, json_extract(value, '$.kind'),
      json_extract(value, '$.statement'), json_extract(value, '$.saidBy')
    FROM report_text, json_each(claims)`)
}
