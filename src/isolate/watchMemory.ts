/**
 * The body of a thread beside the one that reads: ends the process as soon as it holds more memory than it may, however
 * busy the other thread is. What is inflated or decoded outside of the JavaScript heap is seen by no other limit.
 */
import { workerData } from "node:worker_threads";

const { limit } = workerData as { readonly limit: number };

// Every 20 ms: what is inflated meanwhile is some 20 MB.
setInterval(() => {
  if (process.memoryUsage.rss() > limit) process.kill(process.pid, "SIGKILL");
}, 20);
