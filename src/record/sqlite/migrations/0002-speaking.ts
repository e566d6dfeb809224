/** How each speaker was chosen, and what a report says of sources that it does not name. */
export const speaking = `
-- JSON: [by, confidence, [[candidate, confidence], …], on behalf of, [[relay, role], …]]; null for a
-- statement of the earlier schema.
ALTER TABLE statement ADD COLUMN speaking TEXT;
ALTER TABLE report_actor ADD COLUMN unnamed TEXT; -- JSON
`
