/** An address of this portal without its host: pages load their own images from wherever they were themselves loaded. */
export function ownPath(url: string): string {
  return new URL(url).pathname;
}
