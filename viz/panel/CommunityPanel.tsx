import { fetchCommunity, fetchMembers, type CommunityDetails } from "../data.ts";
import { count, TEXTS } from "../texts.ts";
import { usePages } from "../usePages.ts";
import { Answered } from "./Answered.tsx";
import { EntityLink } from "./EntityLink.tsx";
import { MoreButton } from "./MoreButton.tsx";
import { PanelHeading } from "./PanelHeading.tsx";

export function CommunityPanel({ id }: { readonly id: string }) {
  return (
    <Answered of={id} ask={(signal) => fetchCommunity(id, signal)}>
      {({ label, size, terms }: CommunityDetails) => (
        <article class="community">
          <p class="eyebrow">{TEXTS.memberOf}</p>
          <PanelHeading of={id}>{label}</PanelHeading>
          <p class="lede">{count(size, "name")} that the texts keep mentioning side by side.</p>
          {terms.length > 0 && (
            <section aria-label={TEXTS.terms}>
              <h3>{TEXTS.terms}</h3>
              <p class="terms">
                {terms.map((term) => (
                  <span key={term}>{term}</span>
                ))}
              </p>
            </section>
          )}
          <CommunityMembers id={id} />
        </article>
      )}
    </Answered>
  );
}

function CommunityMembers({ id }: { readonly id: string }) {
  const pages = usePages(`members ${id}`, (after, signal) => fetchMembers(id, after, signal));
  return (
    <section aria-label={TEXTS.members}>
      <h3>
        {TEXTS.members} <span class="quiet">{pages.totalCount}</span>
      </h3>
      <ul class="members">
        {pages.nodes.map((member) => (
          <li key={member.id}>
            <EntityLink entity={member} />
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </section>
  );
}
