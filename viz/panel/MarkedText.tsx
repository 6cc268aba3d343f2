import type { Highlight } from "../data.ts";
import { toHash } from "../selection.ts";
import { useColorOf } from "../ColorOf.ts";
import { markText } from "./markText.ts";

export interface MarkedTextProps {
  readonly text: string;
  readonly highlights: readonly Highlight[];
  /** Where the text begins in what the highlights count from. @default 0 */
  readonly from?: number;
}

/** A text with its names marked; each leads to what it names. */
export function MarkedText({ text, highlights, from = 0 }: MarkedTextProps) {
  const colorOf = useColorOf();
  return (
    <>
      {markText(text, highlights, from).map(({ text: words, highlight }, place) =>
        highlight?.entity ? (
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
