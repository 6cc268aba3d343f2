import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { TEXTS } from "../texts.ts";
import { useAnswer } from "../useAnswer.ts";
import { OffMapContext } from "./OffMapContext.ts";

export interface AnsweredProps<T> {
  /** What is asked for; another key asks anew. */
  readonly of: string;
  readonly ask: (signal: AbortSignal) => Promise<T | null>;
  readonly children: (value: T) => ComponentChildren;
}

/** Shows what was asked for, or that it loads, fails or is not there. */
export function Answered<T>({ of, ask, children }: AnsweredProps<T>) {
  const [asked, retry] = useAnswer(of, ask);
  const offMap = useContext(OffMapContext);
  if (asked.status === "loading") return <p class="loading">{TEXTS.loadingPart}</p>;
  if (asked.status === "failed") {
    return (
      <p class="failed" role="alert">
        {TEXTS.failed} {asked.error.message}{" "}
        <button type="button" onClick={retry}>
          {TEXTS.retry}
        </button>
      </p>
    );
  }
  if (asked.value === null) return <p class="notice">{TEXTS.notFound}</p>;
  return (
    <>
      {offMap && <p class="notice off-map">{TEXTS.notDrawn}</p>}
      {children(asked.value)}
    </>
  );
}
