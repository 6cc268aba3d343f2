import { fileURLToPath } from "node:url";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import helmet from "@fastify/helmet";
import fastify, { type FastifyError, type FastifyInstance, type FastifyServerOptions } from "fastify";
import type { WorkspaceView } from "../view.ts";
import { allowHosts } from "./allowHosts.ts";
import { createApollo } from "./createApollo.ts";
import { createContext } from "./createContext.ts";
import { createGraphCache } from "./createGraphCache.ts";
import { MASKED } from "./maskError.ts";
import { SECURITY_HEADERS } from "./securityHeaders.ts";
import { serveExports } from "./serveExports.ts";
import { serveViewer } from "./serveViewer.ts";

export interface ServerOptions {
  /** The folder of the built viewer. @default dist/viewer of this package */
  readonly viewerDirectory?: string | URL;
  /** Hosts to answer under beside this machine's own: `host:port`, or `host` for any port. @default none */
  readonly allowedHosts?: readonly string[];
  /** Where faults and requests are logged: fastify's option of this name. @default false */
  readonly logger?: Exclude<FastifyServerOptions["logger"], undefined>;
}

/**
 * Creates the server of a workspace: GraphQL at `/graphql`, GraphiQL at `/graphiql`, the viewer at `/`, files at
 * `/export/…`. It does not listen yet; `close` ends it and leaves the workspace open.
 */
export async function createServer(view: WorkspaceView, options: ServerOptions = {}): Promise<FastifyInstance> {
  const { viewerDirectory = VIEWER, allowedHosts = [], logger = false } = options;
  const app = fastify({ logger, bodyLimit: 1_000_000, requestTimeout: 60_000 });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, "A request failed.");
    const message = status >= 500 ? MASKED : error.message;
    const code = status >= 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST";
    const isGraphQL = request.routeOptions.url === "/graphql";
    return reply.code(status).send(isGraphQL ? { errors: [{ message, extensions: { code } }] } : { error: message });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: "There is nothing at this address." }));
  await app.register(helmet, SECURITY_HEADERS);
  allowHosts(app, allowedHosts);

  const apollo = createApollo(app.log);
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  const readGraph = createGraphCache(view);
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    exposeHeadRoute: false,
    handler: fastifyApolloHandler(apollo, { context: async () => createContext(view, readGraph) }),
  });
  serveExports(app, view);
  app.get("/health", async () => ({ status: "ok" }));
  await serveViewer(app, typeof viewerDirectory === "string" ? viewerDirectory : fileURLToPath(viewerDirectory));
  return app;
}

// As far from src/server as from dist/server.
const VIEWER = new URL("../../dist/viewer/", import.meta.url);
