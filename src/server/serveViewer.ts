import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { GRAPHIQL_HEADERS } from "./securityHeaders.ts";

/** Serves the built viewer at `/` and GraphiQL at `/graphiql`; where it is not built, both say so. */
export async function serveViewer(app: FastifyInstance, directory: string): Promise<void> {
  if (!existsSync(join(directory, "index.html"))) {
    for (const url of ["/", "/graphiql"]) {
      app.get(url, async (_request, reply) =>
        reply
          .code(503)
          .type("text/plain; charset=utf-8")
          .send("The viewer is not built; build it with: npm run build. GraphQL answers at /graphql all the same.\n"),
      );
    }
    return;
  }
  await app.register(fastifyStatic, {
    root: directory,
    dotfiles: "ignore",
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header("Cache-Control", path.includes(ASSETS) ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  for (const url of ["/graphiql", "/graphiql/"]) {
    app.get(url, { helmet: GRAPHIQL_HEADERS }, async (_request, reply) => reply.sendFile("graphiql/index.html"));
  }
}

// Their names hold a hash of what is in them.
const ASSETS = `${sep}assets${sep}`;
