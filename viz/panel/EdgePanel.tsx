import { fetchCoMention, fetchEvidence, type CoMentionDetails } from "../data.ts";
import { chanceWords, pageWords, periodWords, strengthWords, TEXTS, togetherWords } from "../texts.ts";
import { usePages } from "../usePages.ts";
import { Answered } from "./Answered.tsx";
import { DocumentLink } from "./DocumentLink.tsx";
import { EntityLink } from "./EntityLink.tsx";
import { groupByDocument } from "./groupByDocument.ts";
import { MarkedText } from "./MarkedText.tsx";
import { MoreButton } from "./MoreButton.tsx";
import { PanelHeading } from "./PanelHeading.tsx";

export interface EdgePanelProps {
  readonly a: string;
  readonly b: string;
}

export function EdgePanel({ a, b }: EdgePanelProps) {
  return (
    <Answered of={`${a}|${b}`} ask={(signal) => fetchCoMention(a, b, signal)}>
      {(edge: CoMentionDetails) => (
        <article class="edge">
          {/* In the order in which they were asked for. */}
          <EdgeHead edge={edge} first={edge.a.id === a ? edge.a : edge.b} second={edge.a.id === a ? edge.b : edge.a} />
          <EdgeEvidence a={a} b={b} />
        </article>
      )}
    </Answered>
  );
}

interface EdgeHeadProps {
  readonly edge: CoMentionDetails;
  readonly first: CoMentionDetails["a"];
  readonly second: CoMentionDetails["a"];
}

function EdgeHead({ edge, first, second }: EdgeHeadProps) {
  const period = periodWords(edge.firstSeen, edge.lastSeen);
  return (
    <>
      <p class="eyebrow">{strengthWords(edge.weight)}</p>
      <PanelHeading of={`${first.id}|${second.id}`}>
        {first.name} <span class="and">&amp;</span> {second.name}
      </PanelHeading>
      <p class="lede">
        {togetherWords(edge)} {period === null ? "" : `${period}. `}
        {chanceWords(edge.npmi)}
      </p>
      <p class="ends">
        <EntityLink entity={first} />
        <EntityLink entity={second} />
      </p>
    </>
  );
}

function EdgeEvidence({ a, b }: EdgePanelProps) {
  const pages = usePages(`evidence ${a}|${b}`, (after, signal) => fetchEvidence(a, b, after, signal));
  return (
    <section aria-label={TEXTS.evidence}>
      <h3>
        {TEXTS.evidence} <span class="quiet">{pages.totalCount}</span>
      </h3>
      {groupByDocument(pages.nodes).map(({ document, items }) => (
        <div class="quoted" key={`${document.id} ${items[0]?.passages[0]?.start}`}>
          <DocumentLink document={document} at={items[0]?.passages[0]?.start ?? null} />
          {items.map(({ passages, sameSentence }) =>
            passages.map((passage) => (
              <blockquote key={passage.start} class={sameSentence ? "" : "paragraph"}>
                {!sameSentence && <span class="label">{TEXTS.sameParagraph}: </span>}
                <MarkedText text={passage.text} highlights={passage.highlights} />
                {passage.page !== null && <span class="page">{pageWords(passage.page)}</span>}
              </blockquote>
            )),
          )}
        </div>
      ))}
      <MoreButton pages={pages} />
    </section>
  );
}
