import type { FastifyInstance } from "fastify";
import { Problem } from "../problem.ts";

export interface ListenOptions {
  /** @default "127.0.0.1" */
  readonly host?: string;
  /** 0 takes any free port. @default 4000 */
  readonly port?: number;
}

/** Lets a server listen. Returns its URL, without a slash at the end; throws a Problem where the port can't be had. */
export async function listenServer(app: FastifyInstance, options: ListenOptions = {}): Promise<string> {
  const { host = "127.0.0.1", port = 4000 } = options;
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const explain = error instanceof Error && "code" in error ? REASONS[String(error.code)] : undefined;
    throw explain ? new Problem(explain(host, port), { cause: error }) : error;
  }
}

const REASONS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) => `Port ${port} on ${host} is taken; stop the other program or give --port.`,
  EACCES: (host, port) => `Port ${port} on ${host} needs more rights; give --port with a number from 1024 up.`,
  EADDRNOTAVAIL: (host) => `${host} is no address of this machine; give another --host.`,
  ENOTFOUND: (host) => `There is no host called ${host}; give another --host.`,
};
