import type { RepeatedLine } from "../model.ts";
import type { Database } from "./database.ts";
import { inBatches } from "./readLines.ts";

/** The lines printed in at least three documents, in no order. */
export function readRepeatedLines(db: Database): AsyncGenerator<readonly RepeatedLine[]> {
  return inBatches(
    db.iterate<RepeatedLine>(
      `WITH often AS (
         SELECT line FROM paragraphs WHERE line IS NOT NULL GROUP BY line HAVING count(DISTINCT document) > 2
       )
, places AS (
         SELECT document, paragraph, line, "end" - start AS length,
           row_number() OVER (PARTITION BY document ORDER BY paragraph) - 1 AS before,
           count(*) OVER (PARTITION BY document) AS own
         FROM paragraphs
         WHERE role = 'TEXT' AND document IN (SELECT document FROM paragraphs WHERE line IN (SELECT line FROM often))
       )
       SELECT d.id AS document, p.paragraph, p.line, p.length, p.before, p.own - 1 - p.before AS after
       FROM places p JOIN documents d USING (document) WHERE p.line IN (SELECT line FROM often)`,
    ),
  );
}
