/**
 * Opens a stream for each item, at most `most` at a time, and yields what they yield as it comes; none is asked for more
 * than one thing ahead. Ends with the error of the first that fails, or with that of `signal`; the others are closed.
 */
export async function* mergeStreams<T, R>(
  items: Iterable<T>,
  most: number,
  open: (item: T) => AsyncGenerator<R, void>,
  signal?: AbortSignal,
): AsyncGenerator<R> {
  const waiting = items[Symbol.iterator]();
  const opened = new Set<AsyncGenerator<R, void>>();
  const ready: { readonly stream: AsyncGenerator<R, void>; readonly value: R }[] = [];
  let failure: { readonly error: unknown } | null = null;
  // One for each wait: a promise that lives as long as the work would hold every result that it was raced against.
  let wake = () => {};
  const fail = (error: unknown) => {
    failure ??= { error };
    wake();
  };
  const onAbort = () => fail(signal?.reason);
  const ask = (stream: AsyncGenerator<R, void>) =>
    void stream.next().then(({ value, done }) => {
      if (done) opened.delete(stream);
      else ready.push({ stream, value });
      wake();
    }, fail);
  const openNext = (): boolean => {
    const next = waiting.next();
    if (next.done) return false;
    const stream = open(next.value);
    opened.add(stream);
    ask(stream);
    return true;
  };
  if (signal?.aborted) onAbort();
  signal?.addEventListener("abort", onAbort);
  try {
    for (;;) {
      if (failure) throw (failure as { readonly error: unknown }).error;
      const first = ready.shift();
      if (first) {
        yield first.value;
        ask(first.stream);
        continue;
      }
      while (opened.size < most && openNext());
      if (opened.size === 0) return;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal?.removeEventListener("abort", onAbort);
    // Not awaited: what waits for a thing that may never come would wait with it.
    for (const stream of opened) void Promise.resolve(stream.return()).catch(() => {});
  }
}
