import { answering } from "../../platform/refused.ts";
import type { ApplicationRow } from "../applications/application.entity.ts";
import { presentApplication } from "./staff-application.present.ts";
import type { StaffApplicationPayload } from "./staff-application.types.ts";

/** Runs a verb on an application; what became of it is the answer, or why it was refused. */
export async function answerWithApplication(verb: () => Promise<ApplicationRow>): Promise<StaffApplicationPayload> {
  const { value, userErrors } = await answering(verb);
  return { application: value === null ? null : presentApplication(value), userErrors };
}
