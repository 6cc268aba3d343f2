import type { Span, TimeExpression } from "../model.ts";
import { MAX_WINDOW_MENTIONS } from "../view.ts";
import type { Database } from "./database.ts";

/** The time expressions of a document that lie in a span of its source, in order, the first `MAX_WINDOW_MENTIONS`. */
export function readTimeExpressions(db: Database, document: number, { start, end }: Span): readonly TimeExpression[] {
  const rows = db.all<TimeExpression>(
    `SELECT start, "end", date FROM time_expressions
     WHERE document = ? AND start >= ? AND start < ? AND "end" <= ? ORDER BY start LIMIT ?`,
    ...[document, start, end, end, MAX_WINDOW_MENTIONS],
  );
  return rows.map((row) => ({ ...row }));
}
