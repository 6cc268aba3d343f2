import { useMemo } from "preact/hooks";
import { assignColors, ColorOfContext } from "./ColorOf.ts";
import { Header } from "./controls/Header.tsx";
import { fetchOverview } from "./data.ts";
import { TEXTS } from "./texts.ts";
import { useAnswer } from "./useAnswer.ts";
import { Workbench } from "./Workbench.tsx";

/** The whole page: what is in the workspace, or why there is nothing to see. */
export function App() {
  const [overview, retry] = useAnswer("overview", fetchOverview);
  const communities = overview.status === "done" ? overview.value.communities.nodes : NONE;
  const colorOf = useMemo(() => assignColors(communities), [communities]);
  if (overview.status === "done" && overview.value.statistics.entities > 0) {
    return (
      <ColorOfContext.Provider value={colorOf}>
        <Workbench overview={overview.value} communities={communities} />
      </ColorOfContext.Provider>
    );
  }
  return (
    <div class="app">
      <Header statistics={null} />
      <main class="state">
        {overview.status === "loading" && <p role="status">{TEXTS.loading}</p>}
        {overview.status === "failed" && (
          <div role="alert">
            <h2>{TEXTS.failed}</h2>
            <p>{overview.error.message}</p>
            <button type="button" onClick={retry}>
              {TEXTS.retry}
            </button>
          </div>
        )}
        {overview.status === "done" && (
          <>
            <h2>{TEXTS.emptyTitle}</h2>
            <p>{TEXTS.emptyText}</p>
            <pre>{TEXTS.emptyCommand}</pre>
          </>
        )}
      </main>
    </div>
  );
}

const NONE: readonly never[] = [];
