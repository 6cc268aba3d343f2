import type { DocumentReference } from "../data.ts";
import { toHash } from "../selection.ts";
import { dateWords, TEXTS } from "../texts.ts";

export interface DocumentLinkProps {
  readonly document: DocumentReference;
  /** The place in the source to turn to. */
  readonly at: number | null;
}

/** A document's title, which opens it, with date and outlet. */
export function DocumentLink({ document: { id, title, date, outlet, source }, at }: DocumentLinkProps) {
  return (
    <p class="document-link">
      <a href={toHash({ type: "document", id, at })}>{title ?? TEXTS.untitled}</a>
      <span class="byline">
        {outlet ?? source} · {date === null ? TEXTS.undated : <time dateTime={date}>{dateWords(date)}</time>}
      </span>
    </p>
  );
}
