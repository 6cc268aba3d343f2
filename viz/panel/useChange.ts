import { useCallback, useState } from "preact/hooks";
import { sendChange } from "../data.ts";
import { toHash } from "../selection.ts";

export interface ChangeState {
  readonly busy: boolean;
  readonly error: string | null;
}

/**
 * Sends a change. When it is made, the page is loaded anew, for all of the map may be another; it shows what the change was
 * about, or else the entity it was asked from, or else what it showed.
 */
export function useChange(
  entity: string | null,
): readonly [ChangeState, send: (query: string, variables: object) => void] {
  const [state, setState] = useState<ChangeState>({ busy: false, error: null });
  const send = useCallback(
    (query: string, variables: object) => {
      setState({ busy: true, error: null });
      sendChange(query, variables).then(
        (id) => {
          const shown = id ?? entity;
          if (shown !== null) location.hash = toHash({ type: "entity", id: shown });
          location.reload();
        },
        (error: unknown) => setState({ busy: false, error: error instanceof Error ? error.message : String(error) }),
      );
    },
    [entity],
  );
  return [state, send];
}
