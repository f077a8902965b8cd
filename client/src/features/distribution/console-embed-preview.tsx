import { framePath } from "@rounds/shared/distribution/embed-code.ts";
import { frameMessage, type EmbedChoice } from "@rounds/shared/distribution/embed.ts";
import { useEffect, useRef, useState } from "react";
import styles from "./console-website.module.css";

const FIRST_HEIGHT = 320;

/** The frame itself, as high as its list. Its links would lead out of the console, and lead nowhere here. */
export function EmbedPreview({ choice }: { readonly choice: EmbedChoice }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source === frame.current?.contentWindow && tellsHeight(data)) setHeight(data.height);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, []);
  return <iframe ref={frame} className={styles.preview} title="Preview of the list on your site" src={framePath(choice)} style={{ blockSize: height }} onLoad={(event) => holdLinks(event.currentTarget.contentDocument)} />;
}

function tellsHeight(data: unknown): data is { readonly height: number } {
  return typeof data === "object" && data !== null && "type" in data && data.type === frameMessage && "height" in data && typeof data.height === "number";
}

function holdLinks(page: Document | null): void {
  page?.addEventListener("click", (event) => event.preventDefault());
}
