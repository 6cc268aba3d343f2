import { useColorOf } from "../ColorOf.ts";
import type { EntityKind } from "../schema-types.ts";
import { toHash } from "../selection.ts";
import { kindWord } from "../texts.ts";

export interface EntityLinkProps {
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly kind: EntityKind;
    readonly community: { readonly id: string } | null;
  };
}

/** An entity's name with its colour and kind; leads to it. */
export function EntityLink({ entity: { id, name, kind, community } }: EntityLinkProps) {
  const colorOf = useColorOf();
  return (
    <a class="entity-link" href={toHash({ type: "entity", id })}>
      <span class="dot" style={{ "--hue": colorOf(community?.id ?? null) }} />
      <span class="entity-name">{name}</span> <span class="kind">{kindWord(kind)}</span>
    </a>
  );
}
