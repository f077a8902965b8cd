import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { useLocation } from "react-router";

interface PageHeadingProps {
  /** The document's title; the heading's text when there are no children. */
  readonly title: string;
  readonly children?: ReactNode;
}

/** The page's h1: names the document and takes the focus after a move inside the console. */
export function PageHeading({ title, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} – Rounds`;
  }, [title]);
  const takeFocus = useEffectEvent(() => {
    const arrivedByLoading = key === "default";
    if (!arrivedByLoading) heading.current?.focus({ preventScroll: true });
  });
  // Filters change the search string alone and must leave the focus where it is.
  useEffect(() => takeFocus(), [pathname]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
