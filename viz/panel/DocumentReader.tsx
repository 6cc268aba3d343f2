import { fetchDocument, type DocumentDetails } from "../data.ts";
import { toHash } from "../selection.ts";
import { dateWords, TEXTS, unrecognizedWords } from "../texts.ts";
import { Answered } from "./Answered.tsx";
import { DocumentText } from "./DocumentText.tsx";
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
  const { start, end, title, author, outlet, date, source, url, language, recognized, duplicateOf } = document;
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
      {!recognized && <p class="notice">{unrecognizedWords(language)}</p>}
      {duplicateOf && (
        <p class="notice">
          {TEXTS.copyOf}{" "}
          <a href={toHash({ type: "document", id: duplicateOf.id, at: null })}>
            {duplicateOf.title ?? TEXTS.untitled} ({duplicateOf.outlet ?? duplicateOf.source})
          </a>
        </p>
      )}
      <DocumentText id={document.id} length={end - start} turnedTo={at === null ? null : at - start} onRead={onRead} />
    </article>
  );
}

/** Addresses come from the texts: only the web's own become links. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
