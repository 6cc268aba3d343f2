import { useEffect, useRef } from "preact/hooks";
import { TEXTS } from "../texts.ts";

export interface DownloadMenuProps {
  /** Saves the map as a picture; null when there is no map. */
  readonly onPicture: (() => void) | null;
}

export function DownloadMenu({ onPicture }: DownloadMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");
  useEffect(() => {
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.current?.open) return;
      event.preventDefault();
      close();
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <details class="download" ref={menu}>
      <summary>{TEXTS.download}</summary>
      <ul>
        <li>
          <a href="/export/gexf" download="comention.gexf" onClick={close}>
            {TEXTS.downloadGexf} <span class="quiet">{TEXTS.downloadGexfHint}</span>
          </a>
        </li>
        {onPicture && (
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                onPicture();
              }}
            >
              {TEXTS.downloadPicture} <span class="quiet">{TEXTS.downloadPictureHint}</span>
            </button>
          </li>
        )}
      </ul>
    </details>
  );
}
