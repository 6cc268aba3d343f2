import { useEffect, useState } from "preact/hooks";
import { parseHash, sameSelection, toHash, type Selection } from "./selection.ts";

/** The selection in the address; setting it makes an entry in the history, so that "back" works. */
export function useSelection(): readonly [Selection | null, (selection: Selection | null) => void] {
  const [selection, setSelection] = useState(() => parseHash(location.hash));
  useEffect(() => {
    const read = () =>
      setSelection((before) => {
        const now = parseHash(location.hash);
        return sameSelection(before, now) ? before : now;
      });
    window.addEventListener("hashchange", read);
    window.addEventListener("popstate", read);
    return () => {
      window.removeEventListener("hashchange", read);
      window.removeEventListener("popstate", read);
    };
  }, []);
  return [selection, writeSelection];
}

function writeSelection(selection: Selection | null): void {
  if (selection) location.hash = toHash(selection);
  else if (location.hash !== "") {
    // A bare "#" would scroll to the top and stay in the address.
    history.pushState(null, "", location.pathname + location.search);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }
}
