import { digest } from "../digest.ts";
import type { Source } from "../model.ts";
import { parseFieldMap } from "../read/json/fieldMap.ts";
import { openUnpackBudget } from "../read/archive/UnpackBudget.ts";
import type { Refusal } from "../model.ts";
import { READER_VERSION, readContent, readPipe } from "../read/readContent.ts";
import { RefusedFile } from "../read/RefusedFile.ts";
import { tellMegabytes } from "../read/refuseLarge.ts";
import { openFileContent } from "./fileContent.ts";
import type { HashedSource, ReadBatch, ReadEnd, ReadLimits, ReadNote, ReadRequest } from "./messages.ts";
import { openPipeContent } from "./pipeContent.ts";

/** A batch is told when it holds so many UTF-16 units of text, or so many texts, or after so many milliseconds. */
const BATCH = { units: 500_000, texts: 64, milliseconds: 250 };

/** How reading a file ended, and what was found since the last batch. */
export interface Finish {
  readonly end: ReadEnd;
  readonly last: ReadBatch | null;
}

/** Reads one file, in batches; returns how it ended and throws nothing. */
export async function* readFile(
  request: ReadRequest,
  limits: ReadLimits,
  onNote: (note: ReadNote) => void,
): AsyncGenerator<ReadBatch, Finish> {
  const { name, path, from, careful } = request;
  const fields = parseFieldMap(request.fields);
  const options = {
    maxBytes: limits.sourceMb * 1e6,
    budget: openUnpackBudget(limits.unpackedMb * 1e6, limits.entries),
    maxEntries: limits.entries,
    maxDepth: limits.depth,
    fields,
    from,
  };
  let sources: HashedSource[] = [];
  let refused: Refusal[] = [];
  let [step, current, units, output, told] = [from, null as string | null, 0, request.output, performance.now()];
  let content: Awaited<ReturnType<typeof openFileContent>> | undefined;
  let fingerprint: string | null = null;
  const take = (): ReadBatch => {
    const batch = { sources, refused, step, current, bytes: content?.position() ?? 0 };
    [sources, refused, units] = [[], [], 0];
    return batch;
  };
  const isDue = () =>
    units >= BATCH.units ||
    sources.length + refused.length >= BATCH.texts ||
    performance.now() - told >= BATCH.milliseconds;
  try {
    content =
      path === null ? openPipeContent(name, process.stdin) : await openFileContent(name, path, options.maxBytes);
    if (path !== null) {
      fingerprint = fingerprintFile(await content.hash(), request, limits);
      if (fingerprint === request.known) return { end: { state: "UNCHANGED" }, last: null };
    }
    const reading = path === null ? readPipe(content, options) : readContent(content, options);
    for await (const found of reading) {
      if ("isWhole" in found) {
        onNote({ fingerprint, isWhole: found.isWhole });
        continue;
      }
      if ("source" in found) {
        sources.push(hashSource(found.source));
        units += found.source.text.length;
        output += found.source.text.length;
        if (output > limits.outputMb * 1e6) throw refuseOutput(name, limits.outputMb);
      } else if ("refused" in found) refused.push(found.refused);
      else if ("begins" in found) current = found.begins;
      else if ("passed" in found) {
        if (performance.now() - told < BATCH.milliseconds) continue;
      } else [step, current] = [found.done, null];
      // Whoever reads on must not be blamed for what stood before.
      if (!isDue() && !(step < from + careful && !("source" in found))) continue;
      yield take();
      // Whoever takes it may take their time.
      told = performance.now();
    }
    return { end: { state: "READ", fingerprint: fingerprint ?? "" }, last: take() };
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return { end: { state: "REFUSED", reason: error.reason, advice: error.advice, fingerprint }, last: take() };
  } finally {
    await content?.close();
  }
}

/** What decides what is found in a file: its bytes, the readers, and the settings that they follow. */
function fingerprintFile(hash: string, { fields }: ReadRequest, limits: ReadLimits): string {
  return `${hash} ${READER_VERSION} ${digest([fields, ...Object.values(limits).map(String)], 8)}`;
}

/** Whatever hangs on a text is the same where this is. */
function hashSource(source: Source): HashedSource {
  const { name, text, encoding, said = null, markup = null, pages = null } = source;
  return { source, hash: digest([name, text, encoding, JSON.stringify([said, markup, pages])]) };
}

function refuseOutput(name: string, outputMb: number): RefusedFile {
  return new RefusedFile(name, `it gives more than ${tellMegabytes(outputMb * 1e6)} of text`, {
    advice: "split it into smaller files, or raise the limit (build --set max-output-mb=NUMBER)",
  });
}
