/** The host of the employer's own site, by which visits from there are known. */
export function hostOf(websiteUrl: string | null): string | null {
  return websiteUrl !== null && URL.canParse(websiteUrl) ? new URL(websiteUrl).hostname : null;
}
