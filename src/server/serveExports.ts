import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { EXPORT_FORMATS, isExportFormat } from "../export/formats.ts";
import { Problem } from "../problem.ts";
import type { WorkspaceView } from "../view.ts";
import { NOT_BUILT } from "./clientErrors.ts";

/** Streams exports as files: `/export/gexf?version=1.2`, `/export/mentions`, `/export/text?source=NAME` and so on. */
export function serveExports(app: FastifyInstance, view: WorkspaceView): void {
  // Without HEAD, which would make the whole file to throw it away.
  app.get<ExportRoute>("/export/:format", { exposeHeadRoute: false }, async (request, reply) => {
    const { format } = request.params;
    const { version = "1.3", source } = request.query;
    if (!isExportFormat(format)) {
      return reply.code(404).send({ error: `There is no such format; there are ${FORMATS}.` });
    }
    if (version !== "1.2" && version !== "1.3") {
      return reply.code(400).send({ error: "version must be 1.2 or 1.3." });
    }
    if (source !== undefined && typeof source !== "string") {
      return reply.code(400).send({ error: "source must be given once." });
    }
    if ((await view.versions()).facts === null) return reply.code(503).send({ error: NOT_BUILT });

    const { write, extension, mediaType } = EXPORT_FORMATS[format];
    const pieces = write(view, { gexfVersion: version, ...(source !== undefined && { source }) });
    const iterator = pieces[Symbol.asyncIterator]();
    // What is wrong shows with the first piece, while a status can still be sent.
    const first = await iterator.next().catch((error: unknown) => {
      if (error instanceof Problem) return error;
      throw error;
    });
    if (first instanceof Problem) return reply.code(400).send({ error: first.message });
    const name = format === "gexf" ? "comention" : `comention-${format}`;
    return reply
      .type(mediaType)
      .header("Content-Disposition", `attachment; filename="${name}.${extension}"`)
      .send(Readable.from(startWith(first, iterator)));
  });
}

interface ExportRoute {
  Params: { format: string };
  // A name that is given twice comes as a list.
  Querystring: { version?: string | string[]; source?: string | string[] };
}

const FORMATS = Object.keys(EXPORT_FORMATS).join(", ");

async function* startWith(first: IteratorResult<string>, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    for (let piece = first; !piece.done; piece = await rest.next()) yield piece.value;
  } finally {
    // Also when the client went away: what the view holds open is let go.
    await rest.return?.();
  }
}
