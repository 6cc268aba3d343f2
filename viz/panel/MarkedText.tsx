import type { Highlight, TimeExpression } from "../data.ts";
import { toHash } from "../selection.ts";
import { useColorOf } from "../ColorOf.ts";
import { formatDay } from "./formatDay.ts";
import { markText } from "./markText.ts";

export interface MarkedTextProps {
  readonly text: string;
  readonly highlights: readonly Highlight[];
  /** @default [] */
  readonly timeExpressions?: readonly TimeExpression[];
  /** Where the text begins in what the highlights count from. @default 0 */
  readonly from?: number;
}

/** A text with its names marked, each leading to what it names, and its days, each telling which it is. */
export function MarkedText({ text, highlights, timeExpressions = [], from = 0 }: MarkedTextProps) {
  const colorOf = useColorOf();
  return (
    <>
      {markText(text, [...highlights, ...timeExpressions], from).map(({ text: words, highlight }, place) =>
        highlight && "date" in highlight ? (
          <Day key={place} words={words} date={highlight.date} />
        ) : highlight?.entity ? (
          <a
            key={place}
            class="mark"
            style={{ "--hue": colorOf(highlight.entity.community?.id ?? null) }}
            href={toHash({ type: "entity", id: highlight.entity.id })}
          >
            {words}
          </a>
        ) : (
          words
        ),
      )}
    </>
  );
}

/** Nothing is marked where the day is not known, or the words say all there is. */
function Day({ words, date }: { readonly words: string; readonly date: string | null }) {
  if (date === null || words.includes(date.slice(0, 4))) return <>{words}</>;
  return (
    <time dateTime={date} title={formatDay(date)}>
      {words}
    </time>
  );
}
