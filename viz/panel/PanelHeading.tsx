import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { TEXTS } from "../texts.ts";

/** The panel's headline. It takes the focus when the panel turns to something else, so that the keyboard follows. */
export function PanelHeading({ of, children }: { readonly of: string; readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Not when the page has just been opened: its beginning is the header.
    if (navigator.userActivation.hasBeenActive) heading.current?.focus({ preventScroll: true });
  }, [of]);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ""} – ${TEXTS.name}`;
    return () => {
      document.title = TEXTS.name;
    };
  }, [of]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
