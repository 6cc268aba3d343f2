import type { ComponentChildren } from "preact";
import type { Statistics } from "../data.ts";
import { statisticsWords, TEXTS } from "../texts.ts";

export interface HeaderProps {
  /** Null until they are here. */
  readonly statistics: Statistics | null;
  /** Search and download. */
  readonly children?: ComponentChildren;
}

export function Header({ statistics, children }: HeaderProps) {
  return (
    <header class="header">
      <div class="brand">
        <h1>
          <a href="/">{TEXTS.name}</a>
        </h1>
        {statistics && statistics.entities > 0 && <p class="statistics">{statisticsWords(statistics)}</p>}
      </div>
      {children}
      <nav class="links">
        <a href="/graphiql" title={TEXTS.apiHint}>
          {TEXTS.api}
        </a>
      </nav>
    </header>
  );
}
