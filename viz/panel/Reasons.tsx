import type { NameMatch } from "../data.ts";

/** What speaks for two names being one, and what against it. */
export function Reasons({ reasons }: Pick<NameMatch, "reasons">) {
  return (
    <ul class="reasons">
      {reasons.map(({ text, weight }) => (
        <li key={text} class={weight < 0 ? "against" : "for"}>
          {text}
        </li>
      ))}
    </ul>
  );
}
