import { useColorOf } from "../ColorOf.ts";
import { fetchEntity, fetchMentions, fetchNeighbors, type EntityDetails } from "../data.ts";
import { toHash } from "../selection.ts";
import { count, kindWord, periodWords, TEXTS } from "../texts.ts";
import { usePages } from "../usePages.ts";
import { Answered } from "./Answered.tsx";
import { DocumentLink } from "./DocumentLink.tsx";
import { EntityChanges } from "./EntityChanges.tsx";
import { EntityFacts, EntityJoins } from "./EntityFacts.tsx";
import { EntitySuggestions } from "./EntitySuggestions.tsx";
import { groupByDocument } from "./groupByDocument.ts";
import { MarkedText } from "./MarkedText.tsx";
import { MoreButton } from "./MoreButton.tsx";
import { NeighborList } from "./NeighborList.tsx";
import { PanelHeading } from "./PanelHeading.tsx";

export function EntityPanel({ id }: { readonly id: string }) {
  return (
    <Answered of={id} ask={(signal) => fetchEntity(id, signal)}>
      {(entity: EntityDetails) => (
        <article class="entity">
          <EntityHead entity={entity} />
          <EntityJoins entity={entity} />
          <EntityChanges entity={entity} />
          <EntitySuggestions entity={entity} />
          <EntityNeighbors id={id} />
          <EntityMentions id={id} />
        </article>
      )}
    </Answered>
  );
}

function EntityHead({ entity }: { readonly entity: EntityDetails }) {
  const colorOf = useColorOf();
  const { community, name } = entity;
  const period = periodWords(entity.firstSeen, entity.lastSeen);
  return (
    <>
      <p class="eyebrow">{kindWord(entity.kind)}</p>
      <PanelHeading of={entity.id}>{name}</PanelHeading>
      <p class="lede">
        {count(entity.mentionCount, "mention")} in {count(entity.documentCount, "article")}
        {period === null ? "" : `, ${period}`}
      </p>
      <EntityFacts entity={entity} />
      {community && (
        <p class="also">
          <span class="label">{TEXTS.memberOf}</span>{" "}
          <a href={toHash({ type: "community", id: community.id })}>
            <span class="dot" style={{ "--hue": colorOf(community.id) }} />
            {community.label}
          </a>
        </p>
      )}
    </>
  );
}

function EntityNeighbors({ id }: { readonly id: string }) {
  const pages = usePages(`neighbors ${id}`, (after, signal) => fetchNeighbors(id, after, signal));
  return (
    <section aria-label={TEXTS.neighbors}>
      <h3>
        {TEXTS.neighbors} <span class="quiet">{pages.totalCount}</span>
      </h3>
      {pages.totalCount === 0 ? (
        <p class="notice">{TEXTS.noNeighbors}</p>
      ) : (
        <NeighborList of={id} neighbors={pages.nodes} />
      )}
      <MoreButton pages={pages} />
    </section>
  );
}

function EntityMentions({ id }: { readonly id: string }) {
  const pages = usePages(`mentions ${id}`, (after, signal) => fetchMentions(id, after, signal));
  return (
    <section aria-label={TEXTS.mentions}>
      <h3>
        {TEXTS.mentions} <span class="quiet">{pages.totalCount}</span>
      </h3>
      {groupByDocument(pages.nodes).map(({ document, items }) => (
        <div class="quoted" key={`${document.id} ${items[0]?.sentence.start}`}>
          <DocumentLink document={document} at={items[0]?.sentence.start ?? null} />
          {/* Two mentions in one sentence show it once. */}
          {items
            .filter(({ sentence }, place) => sentence.start !== items[place - 1]?.sentence.start)
            .map(({ sentence }) => (
              <blockquote key={sentence.start}>
                <MarkedText text={sentence.text} highlights={sentence.highlights} />
              </blockquote>
            ))}
        </div>
      ))}
      <MoreButton pages={pages} />
    </section>
  );
}
