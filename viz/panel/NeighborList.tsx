import { useColorOf } from "../ColorOf.ts";
import type { Neighbor } from "../data.ts";
import { toHash } from "../selection.ts";
import { count, kindWord } from "../texts.ts";

export interface NeighborListProps {
  /** Whose neighbours these are. */
  readonly of: string;
  /** Strongest first. */
  readonly neighbors: readonly Neighbor[];
}

/** Neighbours with a bar for their strength; each leads to the edge and its evidence. */
export function NeighborList({ of, neighbors }: NeighborListProps) {
  const colorOf = useColorOf();
  const strongest = neighbors[0]?.coMention.weight ?? 1;
  return (
    <ul class="neighbors">
      {neighbors.map(({ entity, coMention: { weight } }) => (
        <li key={entity.id}>
          <a
            href={toHash({ type: "edge", a: of, b: entity.id })}
            style={{ "--hue": colorOf(entity.community?.id ?? null), "--share": String(weight / strongest) }}
            title={count(weight, "paragraph")}
          >
            <span class="entity-name">{entity.name}</span> <span class="kind">{kindWord(entity.kind)}</span>{" "}
            <span class="weight">{weight}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
