import { Problem } from "../problem.ts";
import type { WorkspaceView } from "../view.ts";

/**
 * Writes the stored text of a source, and nothing else: no line end is added, so offsets of the line formats hold.
 * The pieces never cut a character in two. Throws a Problem for a name that no source has.
 */
export async function* writeSourceText(
  view: Pick<WorkspaceView, "readSourceText">,
  name: string,
): AsyncGenerator<string, void> {
  const text = await view.readSourceText(name);
  if (text === null) {
    throw new Problem(
      `No source is named "${name}"; what stands in another file is named after both (box.mbox!/1); comention export --format documents shows the names of all.`,
    );
  }
  for (let start = 0; start < text.length;) {
    let end = start + PIECE_LENGTH;
    if (isHighSurrogate(text.charCodeAt(end - 1))) end++;
    yield text.slice(start, end);
    start = end;
  }
}

const PIECE_LENGTH = 64_000;

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
