/**
 * Runs `work` on all items, at most `most` at a time, and yields results as they are ready. The next item is asked for
 * only when there is room for it; waiting for it holds no result back. It ends with an error when `signal` says so.
 */
export async function* inFlight<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
  signal?: AbortSignal,
): AsyncGenerator<R> {
  const iterator = toIterator(items);
  const finished: R[] = [];
  let failure: { readonly error: unknown } | null = null;
  let running = 0;
  let isAsking = false;
  let isOver = false;
  // One for each wait: a promise that lives as long as the work would hold every result that it was raced against.
  let wake = () => {};
  const fail = (error: unknown) => {
    failure ??= { error };
    wake();
  };
  const onAbort = () => fail(signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener("abort", onAbort);
  try {
    for (;;) {
      throwIfFailed();
      const result = finished.shift();
      if (result !== undefined) {
        yield result;
        continue;
      }
      if (isOver && running === 0) return;
      if (!isOver && !isAsking && running < most) ask();
      await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal?.removeEventListener("abort", onAbort);
    // Not awaited: what waits for an item that may never come would wait with it.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  }

  function throwIfFailed(): void {
    if (failure) throw failure.error;
  }

  function ask(): void {
    isAsking = true;
    Promise.resolve(iterator.next()).then((item) => {
      isAsking = false;
      if (item.done) isOver = true;
      else start(item.value);
      wake();
    }, fail);
  }

  function start(item: T): void {
    running++;
    work(item).then((result) => {
      running--;
      finished.push(result);
      wake();
    }, fail);
  }
}

function toIterator<T>(items: Iterable<T> | AsyncIterable<T>): Iterator<T> | AsyncIterator<T> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
}
