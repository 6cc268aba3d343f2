import type { IncomingMessage } from "node:http";
import { fileURLToPath } from "node:url";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import helmet from "@fastify/helmet";
import fastify, { type FastifyError, type FastifyInstance, type FastifyServerOptions } from "fastify";
import type { Changes } from "../decisions.ts";
import type { WorkspaceView } from "../view.ts";
import { allowHosts } from "./allowHosts.ts";
import { createApollo } from "./createApollo.ts";
import { createContext } from "./createContext.ts";
import { createGraphCache } from "./createGraphCache.ts";
import { MASKED } from "./maskError.ts";
import { refuseOrigins } from "./refuseOrigins.ts";
import { SECURITY_HEADERS } from "./securityHeaders.ts";
import { serveExports } from "./serveExports.ts";
import { serveViewer } from "./serveViewer.ts";

export interface ServerOptions {
  /** The folder of the built viewer. @default dist/viewer of this package */
  readonly viewerDirectory?: string | URL;
  /** Takes what users decide; then only pages of this server may ask for changes. @default null, and there are no mutations */
  readonly changes?: Changes | null;
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
  const { viewerDirectory = VIEWER, allowedHosts = [], logger = false, changes = null } = options;
  const malformed = new WeakSet<IncomingMessage>();
  const app: FastifyInstance = fastify({
    logger,
    bodyLimit: 1_000_000,
    requestTimeout: 60_000,
    // No hooks run for an address that the router can't read: it is answered as another that nothing is found at.
    frameworkErrors: (_error, { raw: request }, { raw: response }) => {
      malformed.add(request);
      request.url = "/malformed";
      app.routing(request, response);
    },
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    // Of @fastify/static, for paths that lead out of its folder and the like.
    if (status === 403) return reply.code(404).send({ error: NOTHING });
    if (status >= 500) request.log.error({ err: error }, "A request failed.");
    const message = status >= 500 ? MASKED : error.message;
    const code = status >= 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST";
    const isGraphQL = request.routeOptions.url === "/graphql";
    return reply.code(status).send(isGraphQL ? { errors: [{ message, extensions: { code } }] } : { error: message });
  });
  app.setNotFoundHandler((request, reply) =>
    malformed.has(request.raw)
      ? reply.code(400).send({ error: "This address is malformed or too long." })
      : reply.code(404).send({ error: NOTHING }),
  );
  await app.register(helmet, SECURITY_HEADERS);
  allowHosts(app, allowedHosts);
  if (changes) refuseOrigins(app);

  const apollo = createApollo(app.log, changes !== null);
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  const readGraph = createGraphCache(view);
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    exposeHeadRoute: false,
    handler: fastifyApolloHandler(apollo, { context: async () => createContext(view, readGraph, changes) }),
  });
  serveExports(app, view);
  app.get("/health", async () => ({ status: "ok" }));
  await serveViewer(app, typeof viewerDirectory === "string" ? viewerDirectory : fileURLToPath(viewerDirectory));
  return app;
}

const NOTHING = "There is nothing at this address.";

// As far from src/server as from dist/server.
const VIEWER = new URL("../../dist/viewer/", import.meta.url);
