import { Presets, SingleBar } from "cli-progress";
import { printable } from "./printable.ts";
import type { Progress } from "../pipeline.ts";

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
      barsize: 24,
      fps: 8,
    },
    Presets.shades_classic,
  );
  const width = () => Math.max(10, (process.stderr.columns ?? 80) - 56);
  let started = false;
  const show = ({ stage, done, total, detail }: Progress) => {
    const words = {
      stage: stage.padEnd(9),
      done: stage === "reading" ? `${done}/${total}` : "",
      detail: printable(detail).slice(-width()),
    };
    if (started) bar.setTotal(total);
    else bar.start(total, 0, words);
    started = true;
    bar.update(done, words);
  };
  return { show, close: () => bar.stop() };
}
