import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { DataError, type Page } from "./data.ts";

export interface Pages<T> {
  readonly nodes: readonly T[];
  /** Null until the first page is here. */
  readonly totalCount: number | null;
  readonly loading: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly more: () => void;
}

type Read<T> = Omit<Pages<T>, "hasMore" | "more"> & { readonly key: string; readonly next: string | null };

/** Reads a long list page by page; a list that changed meanwhile (`STALE_CURSOR`) is read anew from its start. */
export function usePages<T>(
  key: string,
  ask: (after: string | null, signal: AbortSignal) => Promise<Page<T>>,
): Pages<T> {
  const [read, setRead] = useState<Read<T>>(() => start(key));
  const abort = useRef(new AbortController());
  const load = useCallback(
    async (from: Read<T>): Promise<void> => {
      const { signal } = abort.current;
      setRead({ ...from, loading: true, error: null });
      try {
        const page = await ask(from.next, signal);
        const nodes = [...from.nodes, ...page.nodes];
        if (!signal.aborted) setRead({ ...page, key, nodes, loading: false, error: null });
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof DataError && error.code === "STALE_CURSOR" && from.next !== null) return load(start(key));
        setRead({ ...from, loading: false, error: error instanceof Error ? error : new Error(String(error)) });
      }
    },
    [key],
  );
  useEffect(() => {
    abort.current = new AbortController();
    void load(start(key));
    return () => abort.current.abort();
  }, [load]);
  const current = read.key === key ? read : start<T>(key);
  const more = () => {
    if (!current.loading) void load(current);
  };
  return { ...current, hasMore: current.next !== null || current.error !== null, more };
}

function start<T>(key: string): Read<T> {
  return { key, nodes: [], totalCount: null, next: null, loading: true, error: null };
}
