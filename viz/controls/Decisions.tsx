import { useState } from "preact/hooks";
import { REDO, UNDO } from "../changeQueries.ts";
import { fetchLedger, type LedgerEntry } from "../data.ts";
import { useChange } from "../panel/useChange.ts";
import { dateWords, decisionWords, TEXTS } from "../texts.ts";
import { useAnswer } from "../useAnswer.ts";

/** What was decided about who is who, newest first; to be undone and done again where the server takes changes. */
export function Decisions({ allowsChanges }: { readonly allowsChanges: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <section class="filters decisions" aria-label={TEXTS.decisions}>
      <h2>{TEXTS.decisions}</h2>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{TEXTS.decisionsHint}</summary>
        {open && <DecisionList allowsChanges={allowsChanges} />}
      </details>
    </section>
  );
}

function DecisionList({ allowsChanges }: { readonly allowsChanges: boolean }) {
  const [asked, retry] = useAnswer("ledger", fetchLedger);
  const [{ busy, error }, send] = useChange(null);
  if (asked.status === "loading") return <p class="loading">{TEXTS.loadingPart}</p>;
  if (asked.status === "failed") {
    return (
      <p class="failed" role="alert">
        {TEXTS.failed} {asked.error.message}{" "}
        <button type="button" onClick={retry}>
          {TEXTS.retry}
        </button>
      </p>
    );
  }
  const decisions = asked.value.filter(({ type }) => type !== "UNDO" && type !== "REDO").reverse();
  if (decisions.length === 0) return <p class="notice">{TEXTS.noDecisions}</p>;
  return (
    <>
      {busy && <p class="notice">{TEXTS.changing}</p>}
      {error !== null && (
        <p class="failed" role="alert">
          {error}
        </p>
      )}
      <ol>
        {decisions.map((entry) => (
          <li key={entry.id} class={entry.active ? "" : "undone"}>
            <DecisionText entry={entry} />
            {allowsChanges && (
              <button
                type="button"
                class="more"
                disabled={busy}
                onClick={() => send(entry.active ? UNDO : REDO, { entry: entry.id })}
              >
                {entry.active ? TEXTS.undoThis : TEXTS.redoThis}
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function DecisionText({ entry }: { readonly entry: LedgerEntry }) {
  const { author, time, reason, unfit } = entry;
  return (
    <p>
      {decisionWords(entry)}
      <br />
      <span class="quiet">
        {author}, {dateWords(time.slice(0, 10))}
        {reason === "" ? "" : `: ${reason}`}
      </span>
      {unfit !== null && (
        <span class="unfit">
          <br />
          {unfit}
        </span>
      )}
    </p>
  );
}
