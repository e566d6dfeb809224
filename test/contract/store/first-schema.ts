/** What the first version wrote for one report of one statement. */
export const firstSchemaRows = `
INSERT INTO report (id, sha256, added_at, statements) VALUES ('r', '', '2025-01-01T00:00:00.000Z', 1);
INSERT INTO actor (id, type, name, name_key, office_day, statements, reports)
  VALUES ('p', 'person', 'Ada Holm', 'ada holm', '', 1, 1);
INSERT INTO report_actor VALUES (1, 0, 'a1', 1, 'Ada Holm', NULL, '[[5,9]]');
INSERT INTO statement (id, report, current, form, cue_type, speaker, speaker_local, speaker_basis,
    confidence, by, content, cue, source)
  VALUES ('s', 1, 1, 'direct', 'say', 1, 'a1', 'named', 0.75, 'rules@1', '[[0,4]]', '[]', '[]');
INSERT INTO wording VALUES (1, 'Text', '', '', 'Ada Holm');
INSERT INTO search (rowid, words, cue, source, speaker) VALUES (1, 'Text', '', '', 'Ada Holm');
`
