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
  const running = new Map<number, Promise<() => { readonly done: R }>>();
  let asked: Promise<IteratorResult<T>> | null = null;
  let isOver = false;
  let started = 0;
  const aborted = whenAborted(signal);
  try {
    while (!isOver || running.size > 0) {
      if (!isOver && running.size < most) asked ??= quiet(Promise.resolve(iterator.next()));
      const next = asked?.then((result) => () => start(result));
      const ready = await Promise.race([...(next ? [next] : []), ...running.values(), ...(aborted ? [aborted] : [])]);
      const result = ready();
      if (result !== null) yield result.done;
    }
  } finally {
    // Not awaited: what waits for an item that may never come would wait with it.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  }

  function start(item: IteratorResult<T>): null {
    asked = null;
    if (item.done) {
      isOver = true;
      return null;
    }
    const key = started++;
    running.set(
      key,
      quiet(
        work(item.value).then((result) => () => {
          running.delete(key);
          return { done: result };
        }),
      ),
    );
    return null;
  }
}

function toIterator<T>(items: Iterable<T> | AsyncIterable<T>): Iterator<T> | AsyncIterator<T> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
}

/** Its error is seen when it is waited for, and not before. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

function whenAborted(signal: AbortSignal | undefined): Promise<never> | null {
  if (!signal) return null;
  return quiet(
    new Promise((_, reject) => {
      const end = () => reject(signal.reason as Error);
      if (signal.aborted) end();
      else signal.addEventListener("abort", end, { once: true });
    }),
  );
}
