import type { FastifyInstance } from "fastify";

/**
 * Refuses requests that a page of another site sends: a browser names the site in the Origin header. A program on this
 * machine sends none.
 */
export function refuseOrigins(app: FastifyInstance): void {
  app.addHook("onRequest", async ({ headers: { origin, host } }, reply) => {
    if (origin === undefined || origin.toLowerCase() === `http://${(host ?? "").toLowerCase()}`) return;
    return reply
      .code(403)
      .type("text/plain; charset=utf-8")
      .send("This server takes changes from its own pages only.\n");
  });
}
