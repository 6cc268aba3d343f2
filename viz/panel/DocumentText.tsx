import { useEffect, useRef, useState } from "preact/hooks";
import { fetchDocumentWindow, type DocumentWindow } from "../data.ts";
import { TEXTS } from "../texts.ts";
import { Answered } from "./Answered.tsx";
import { MarkedText } from "./MarkedText.tsx";
import { OffMapContext } from "./OffMapContext.ts";
import { openWindow, WINDOW } from "./openWindow.ts";

export interface DocumentTextProps {
  readonly id: string;
  /** In UTF-16 units. */
  readonly length: number;
  /** A place in the text to turn to; null for the beginning. */
  readonly turnedTo: number | null;
  /** Gives the entities that the text names, once it is read. */
  readonly onRead: (entities: readonly string[]) => void;
}

/** A document's text; of a long one what is around a place, with ways to the rest. */
export function DocumentText({ id, length, turnedTo, onRead }: DocumentTextProps) {
  const [from, setFrom] = useState(() => openWindow(turnedTo));
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    setFrom(openWindow(turnedTo));
    setMoved(false);
  }, [id, turnedTo]);
  const move = (to: number) => {
    setMoved(true);
    setFrom(Math.max(0, to));
  };
  return (
    <OffMapContext.Provider value={false}>
      {from > 0 && (
        <button type="button" class="more" onClick={() => move(from - WINDOW)}>
          {TEXTS.earlier}
        </button>
      )}
      <Answered of={`${id} ${from}`} ask={(signal) => fetchDocumentWindow(id, from, WINDOW, signal)}>
        {(window: DocumentWindow) => (
          <WindowText window={window} from={from} turnedTo={turnedTo} moved={moved} onRead={onRead} />
        )}
      </Answered>
      {from + WINDOW < length && (
        <button type="button" class="more" onClick={() => move(from + WINDOW)}>
          {TEXTS.later}
        </button>
      )}
    </OffMapContext.Provider>
  );
}

interface WindowTextProps extends Pick<DocumentTextProps, "turnedTo" | "onRead"> {
  readonly window: DocumentWindow;
  readonly from: number;
  /** Whether it was turned on from the place that was opened first. */
  readonly moved: boolean;
}

function WindowText({ window, from, turnedTo, moved, onRead }: WindowTextProps) {
  const { text, paragraphs, highlights, timeExpressions } = window;
  const reading = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    onRead([...new Set(highlights.flatMap(({ entity }) => (entity ? [entity.id] : [])))]);
  }, [highlights]);
  useEffect(() => {
    // Not scrollIntoView: it would move the page as well.
    const scroller = reading.current?.closest(".panel-content");
    const target = moved ? reading.current : place.current;
    if (!scroller || !target) return;
    const below = target.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += below - scroller.clientHeight / (moved ? 8 : 3);
  }, [text, turnedTo]);
  return (
    <div class="reading" ref={reading}>
      {paragraphs.map(({ role, start, end }) => {
        const here = turnedTo !== null && turnedTo >= start && turnedTo < end;
        // The window may begin or end inside a paragraph.
        const first = Math.max(start, from);
        return (
          <p
            key={start}
            class={`${role.toLowerCase()}${here ? " here" : ""}`}
            ref={here ? place : null}
            title={role === "BOILERPLATE" ? TEXTS.boilerplate : undefined}
          >
            <MarkedText
              text={text.slice(first - from, end - from).trimEnd()}
              highlights={highlights.filter((highlight) => highlight.start >= first && highlight.end <= end)}
              timeExpressions={timeExpressions.filter((day) => day.start >= first && day.end <= end)}
              from={first}
            />
          </p>
        );
      })}
    </div>
  );
}
