import type { SelfIdentificationForm } from "../form.ts";
import { disability } from "./us/disability.ts";
import { equalOpportunity } from "./us/equal-opportunity.ts";
import { veteran } from "./us/veteran.ts";

/** What federal law lets, or makes, employers in the United States ask. Executive Order 11246, for which many asked, was revoked in January 2025. */
export const form: SelfIdentificationForm = { countryName: "United States", parts: [equalOpportunity, veteran, disability] };
