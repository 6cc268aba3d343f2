import { useEffect, useState } from "preact/hooks";
import type { GraphFilters } from "./data.ts";
import { addFilters, parseFilters, UNFILTERED } from "./filters.ts";
import { parseHash, sameSelection, toHash, type Selection } from "./selection.ts";

export interface Address {
  readonly selection: Selection | null;
  readonly filters: GraphFilters;
}

export interface AddressHook extends Address {
  /** Makes an entry in the history, so that "back" works. */
  readonly select: (selection: Selection | null) => void;
  /** Changes the present entry. */
  readonly setFilters: (filters: GraphFilters) => void;
}

/** What is looked at and what is drawn, both kept in the address. */
export function useAddress(): AddressHook {
  const [address, setAddress] = useState<Address>(() => readAddress(UNFILTERED));
  useEffect(() => {
    const read = () =>
      setAddress((before) => {
        const now = readAddress(before.filters);
        const filters = sameFilters(before.filters, now.filters) ? before.filters : now.filters;
        const selection = sameSelection(before.selection, now.selection) ? before.selection : now.selection;
        return { selection, filters };
      });
    window.addEventListener("hashchange", read);
    window.addEventListener("popstate", read);
    return () => {
      window.removeEventListener("hashchange", read);
      window.removeEventListener("popstate", read);
    };
  }, []);
  // A link names a selection only: the filters are added when it has been followed.
  useEffect(() => writeAddress(address), [address]);
  const setFilters = (filters: GraphFilters) => setAddress((before) => ({ ...before, filters }));
  return { ...address, select: writeSelection, setFilters };
}

/** Marks the entries of the history that have their filters in their address already. */
const WRITTEN = "written";

function readAddress(present: GraphFilters): Address {
  const own = parseFilters(location.hash) ?? (history.state === WRITTEN ? UNFILTERED : present);
  return { selection: parseHash(location.hash), filters: own };
}

function writeAddress({ selection, filters }: Address): void {
  const hash = addFilters(toHash(selection), filters);
  history.replaceState(WRITTEN, "", `${location.pathname}${location.search}${hash}`);
}

function sameFilters(one: GraphFilters, other: GraphFilters): boolean {
  return addFilters("", one) === addFilters("", other);
}

function writeSelection(selection: Selection | null): void {
  if (selection) location.hash = toHash(selection);
  else if (parseHash(location.hash)) {
    // A bare "#" would scroll to the top and stay in the address.
    history.pushState(null, "", location.pathname + location.search);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }
}
