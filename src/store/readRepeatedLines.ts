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
       SELECT d.id AS document, p.paragraph, p.line, p."end" - p.start AS length,
         (SELECT count(*) FROM paragraphs o WHERE o.document = p.document AND o.role = 'TEXT'
            AND o.paragraph < p.paragraph) AS before,
         (SELECT count(*) FROM paragraphs o WHERE o.document = p.document AND o.role = 'TEXT'
            AND o.paragraph > p.paragraph) AS after
       FROM paragraphs p JOIN documents d USING (document) WHERE p.line IN (SELECT line FROM often)`,
    ),
  );
}
