import { TEXTS } from "../texts.ts";
import type { Pages } from "../usePages.ts";

/** Says how a paged list stands: loading, failed, or with more to show. */
export function MoreButton({ pages }: { readonly pages: Pages<unknown> }) {
  if (pages.error) {
    return (
      <p class="failed" role="alert">
        {TEXTS.failed} {pages.error.message}{" "}
        <button type="button" onClick={pages.more}>
          {TEXTS.retry}
        </button>
      </p>
    );
  }
  if (pages.loading) return <p class="loading">{TEXTS.loadingPart}</p>;
  if (!pages.hasMore) return null;
  const left = (pages.totalCount ?? 0) - pages.nodes.length;
  return (
    <button type="button" class="more" onClick={pages.more}>
      {TEXTS.more} <span class="quiet">({left})</span>
    </button>
  );
}
