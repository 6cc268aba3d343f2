import { useCallback, useState } from "preact/hooks";
import { sendChange } from "../data.ts";
import { toHash } from "../selection.ts";

export interface ChangeState {
  readonly busy: boolean;
  readonly error: string | null;
}

/**
 * Sends a change. When it is made, the page is loaded anew, for all of the map may be another; it shows what the change was
 * about, or else the entity it was asked from.
 */
export function useChange(entity: string): readonly [ChangeState, send: (query: string, variables: object) => void] {
  const [state, setState] = useState<ChangeState>({ busy: false, error: null });
  const send = useCallback(
    (query: string, variables: object) => {
      setState({ busy: true, error: null });
      sendChange(query, variables).then(
        (id) => {
          location.hash = toHash({ type: "entity", id: id ?? entity });
          location.reload();
        },
        (error: unknown) => setState({ busy: false, error: error instanceof Error ? error.message : String(error) }),
      );
    },
    [entity],
  );
  return [state, send];
}
