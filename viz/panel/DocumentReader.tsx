import { useEffect, useRef } from "preact/hooks";
import { fetchDocument, type DocumentDetails } from "../data.ts";
import { toHash } from "../selection.ts";
import { dateWords, TEXTS } from "../texts.ts";
import { Answered } from "./Answered.tsx";
import { MarkedText } from "./MarkedText.tsx";
import { PanelHeading } from "./PanelHeading.tsx";

export interface DocumentReaderProps {
  readonly id: string;
  /** A place in the source's text to turn to. */
  readonly at: number | null;
  /** Gives the entities that the document names, once it is read. */
  readonly onRead: (entities: readonly string[]) => void;
}

export function DocumentReader({ id, at, onRead }: DocumentReaderProps) {
  return (
    <Answered of={id} ask={(signal) => fetchDocument(id, signal)}>
      {(document: DocumentDetails) => <ReadDocument document={document} at={at} onRead={onRead} />}
    </Answered>
  );
}

function ReadDocument({
  document,
  at,
  onRead,
}: Omit<DocumentReaderProps, "id"> & { readonly document: DocumentDetails }) {
  const { title, author, outlet, date, source, url, duplicateOf, text, paragraphs, highlights } = document;
  const turnedTo = at === null ? null : at - document.start;
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    onRead([...new Set(highlights.flatMap(({ entity }) => (entity ? [entity.id] : [])))]);
  }, [document]);
  useEffect(() => {
    // Not scrollIntoView: it would move the page as well.
    const scroller = place.current?.closest(".panel-content");
    if (scroller && place.current) scroller.scrollTop = place.current.offsetTop - scroller.clientHeight / 3;
  }, [document, at]);
  return (
    <article class="document">
      <p class="eyebrow">{[outlet, date === null ? TEXTS.undated : dateWords(date)].filter(Boolean).join(" · ")}</p>
      <PanelHeading of={document.id}>{title ?? TEXTS.untitled}</PanelHeading>
      <p class="byline">
        {author !== null && <span>{author} · </span>}
        <span class="source">{source}</span>
        {isWebAddress(url) && (
          <>
            {" · "}
            <a href={url} rel="noreferrer noopener" target="_blank">
              {TEXTS.original}
            </a>
          </>
        )}
      </p>
      {duplicateOf && (
        <p class="notice">
          {TEXTS.copyOf}{" "}
          <a href={toHash({ type: "document", id: duplicateOf.id, at: null })}>
            {duplicateOf.title ?? TEXTS.untitled} ({duplicateOf.outlet ?? duplicateOf.source})
          </a>
        </p>
      )}
      <div class="reading">
        {paragraphs.map(({ role, start, end }) => {
          const here = turnedTo !== null && turnedTo >= start && turnedTo < end;
          return (
            <p
              key={start}
              class={`${role.toLowerCase()}${here ? " here" : ""}`}
              ref={here ? place : null}
              title={role === "BOILERPLATE" ? TEXTS.boilerplate : undefined}
            >
              <MarkedText
                text={text.slice(start, end).trimEnd()}
                highlights={highlights.filter((highlight) => highlight.start >= start && highlight.end <= end)}
                from={start}
              />
            </p>
          );
        })}
      </div>
    </article>
  );
}

/** Addresses come from the texts: only the web's own become links. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
