/**
 * Writes one line of JSON a relation. For now it writes no line: no stage reads typed relations yet, and a file
 * without lines is what a workspace without relations gives.
 */
export async function* writeRelationLines(): AsyncGenerator<string, void> {
  // Nothing to yield.
}
