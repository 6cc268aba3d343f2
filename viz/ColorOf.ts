import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { communityColor } from "./communityColor.ts";

/** Gives a community's colour by its id; null for an entity of none. */
export type ColorOf = (community: string | null) => string;

export const ColorOfContext = createContext<ColorOf>(() => communityColor(null));

export function useColorOf(): ColorOf {
  return useContext(ColorOfContext);
}

/** Gives each community the colour of its place in the list, largest first. */
export function assignColors(communities: readonly { readonly id: string }[]): ColorOf {
  const places = new Map(communities.map(({ id }, place) => [id, place]));
  return (community) => communityColor(community === null ? null : (places.get(community) ?? null));
}
