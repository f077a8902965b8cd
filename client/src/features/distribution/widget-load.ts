import { embedTerms, queryOf, standardEmbed, type EmbedChoice } from "@rounds/shared/distribution/embed.ts";
import { widgetPaths, type WidgetList } from "@rounds/shared/distribution/widget.ts";

const PATIENCE_MS = 20_000;

/** Asks the careers site, without cookies; the look and the source stay here, so that every page asks for the same. */
export async function loadList(careersUrl: string, choice: EmbedChoice): Promise<WidgetList> {
  const terms = embedTerms({ ...choice, look: standardEmbed.look, source: null });
  const response = await fetch(`${careersUrl}${widgetPaths.list}${queryOf(terms)}`, { credentials: "omit", signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`the careers site answered ${response.status}`);
  return response.json();
}
