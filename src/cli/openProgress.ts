import { Presets, SingleBar } from "cli-progress";
import { printable } from "./printable.ts";
import type { Progress } from "../pipeline.ts";
import { count } from "./words.ts";

/** A progress line on standard error, where that is a terminal; else nothing. */
export function openProgress(): { readonly show: (progress: Progress) => void; readonly close: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, close: () => {} };
  const bar = new SingleBar(
    {
      format: "{stage} {bar} {done} {detail}",
      stream: process.stderr,
      clearOnComplete: true,
      // Hidden, it would stay so after Ctrl-C.
      hideCursor: null,
      barsize: 16,
      fps: 8,
    },
    Presets.shades_classic,
  );
  const since = performance.now();
  const width = () => Math.max(10, (process.stderr.columns ?? 80) - 84);
  let started = false;
  const show = (progress: Progress) => {
    const { stage, done, total, detail } = progress;
    const words = {
      stage: stage.padEnd(9),
      done: stage === "reading" ? describeReading(progress, performance.now() - since) : "",
      detail: printable(detail).slice(-width()),
    };
    if (started) bar.setTotal(total);
    else bar.start(total, 0, words);
    started = true;
    bar.update(done, words);
  };
  return { show, close: () => bar.stop() };
}

/** "12/54 files · 214 articles · 31/s · 2 min left"; `elapsed`: milliseconds since it began. */
export function describeReading({ done, total, articles = 0, share = null }: Progress, elapsed: number): string {
  const parts = [`${done.toLocaleString("en-US")}/${count(total, "file")}`];
  if (articles > 0) parts.push(count(articles, "article"));
  const seconds = elapsed / 1000;
  if (articles > 0 && seconds > 2)
    parts.push(`${Math.max(1, Math.round(articles / seconds)).toLocaleString("en-US")}/s`);
  if (share !== null && share > 0.01 && share < 1 && seconds > 5) {
    parts.push(`${describeDuration((seconds / share) * (1 - share))} left`);
  }
  return parts.join(" · ");
}

function describeDuration(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
