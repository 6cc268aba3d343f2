import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import workerThreads from "node:worker_threads";

/**
 * Takes from this process, for good, every way out that Node's permissions leave open: connections, name look-ups, other
 * processes and threads. What tries throws; http, https, tls and fetch stand on the sockets that are gone.
 */
export function forbidNetwork(): void {
  const ways: readonly (readonly [object, readonly string[]])[] = [
    [net.Socket.prototype, ["connect"]],
    [net.Server.prototype, ["listen"]],
    [dgram.Socket.prototype, ["bind", "connect", "send"]],
    [dns, ["lookup", "resolve", "resolve4", "resolve6", "resolveAny", "resolveTxt", "reverse", "Resolver"]],
    [dns.promises, ["lookup", "resolve", "resolve4", "resolve6", "resolveAny", "resolveTxt", "reverse", "Resolver"]],
    [childProcess, ["exec", "execFile", "execFileSync", "execSync", "fork", "spawn", "spawnSync"]],
    [workerThreads, ["Worker"]],
  ];
  for (const [owner, names] of ways) {
    for (const name of names) {
      Object.defineProperty(owner, name, { value: makeForbidden(name), configurable: false, writable: false });
    }
  }
  syncBuiltinESMExports();
}

/** A function that may be called as a class, too. */
function makeForbidden(name: string): () => never {
  return function forbidden(): never {
    throw new Error(`${name} is forbidden to what reads files`);
  };
}
