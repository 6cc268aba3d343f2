import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/**
 * Refuses requests whose Host header is not the server's own: a page of another site that points its name at this
 * machine (DNS rebinding) would else read the graph. Its own are the names of this machine and the address that the
 * request came to, each with the server's port, and what `allowed` adds: `host:port`, or `host` for any port.
 */
export function allowHosts(app: FastifyInstance, allowed: readonly string[]): void {
  const added = new Set(allowed.map((host) => host.toLowerCase()));
  app.addHook("onRequest", async (request, reply) => {
    const host = request.headers.host?.toLowerCase() ?? "";
    if (isOwnHost(host, request.raw.socket) || added.has(host) || added.has(host.replace(PORT, ""))) return;
    return reply
      .code(403)
      .type("text/plain; charset=utf-8")
      .send("This server answers only under its own address, such as http://localhost with its port.\n");
  });
}

const PORT = /:\d+$/;
const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

function isOwnHost(host: string, { localAddress, localPort }: Partial<Socket>): boolean {
  const names = localAddress === undefined ? LOOPBACK_NAMES : [...LOOPBACK_NAMES, toHostName(localAddress)];
  return names.some((name) => {
    // A request that was injected in process came to no port.
    if (localPort === undefined) return host.replace(PORT, "") === name;
    return host === `${name}:${localPort}` || (localPort === 80 && host === name);
  });
}

// A socket that takes both kinds gives IPv4 addresses as ::ffff:192.0.2.1.
function toHostName(address: string): string {
  const plain = address.replace(/^::ffff:/, "");
  return plain.includes(":") ? `[${plain}]` : plain;
}
