import { useCallback, useEffect, useState } from "preact/hooks";

export type Asked<T> =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly error: Error }
  | { readonly status: "done"; readonly value: T };

/** Asks once for each key, drops the answer of an earlier key, and can ask again. */
export function useAnswer<T>(
  key: string,
  ask: (signal: AbortSignal) => Promise<T>,
): readonly [Asked<T>, retry: () => void] {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly asked: Asked<T> }>({ key, asked: LOADING });
  useEffect(() => {
    const abort = new AbortController();
    setAnswer({ key, asked: LOADING });
    ask(abort.signal).then(
      (value) => abort.signal.aborted || setAnswer({ key, asked: { status: "done", value } }),
      (error: unknown) =>
        abort.signal.aborted || setAnswer({ key, asked: { status: "failed", error: toError(error) } }),
    );
    return () => abort.abort();
  }, [key, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return [answer.key === key ? answer.asked : LOADING, retry];
}

const LOADING = { status: "loading" } as const;

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
