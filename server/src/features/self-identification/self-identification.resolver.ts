import { countriesWithForm, partsOf } from "@rounds/shared/self-identification/forms.ts";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../../graphql/context.ts";
import { Allow, viewerOf } from "../../graphql/permissions.ts";
import { answering } from "../../platform/refused.ts";
import type { Services } from "../../platform/services.ts";
import { readReport } from "./read-report.ts";
import { findAskedParts } from "./self-identification.queries.ts";
import { SelfIdentificationPart, SelfIdentificationPayload, SelfIdentificationTable, SetSelfIdentificationInput } from "./self-identification.types.ts";
import { setAskedParts } from "./set-asked-parts.ts";

@Resolver()
export class SelfIdentificationResolver {
  @Allow("organization.manage")
  @Query(() => [SelfIdentificationPart], { description: "Every part of every country's form for statistics." })
  selfIdentificationParts(@Ctx() { services }: StaffContext): Promise<SelfIdentificationPart[]> {
    return allParts(services);
  }

  @Allow("self-identification.report")
  @Query(() => [SelfIdentificationTable], { description: "What applicants answered for statistics, newest year first. A count below ten is nowhere in it, and none follows from it." })
  selfIdentificationReport(@Ctx() { services }: StaffContext): Promise<SelfIdentificationTable[]> {
    return readReport(services);
  }

  @Allow("organization.manage")
  @Mutation(() => SelfIdentificationPayload, { description: "Sets what applicants are asked for statistics once their applications are received." })
  async setSelfIdentification(@Ctx() context: StaffContext, @Arg("input", () => SetSelfIdentificationInput) input: SetSelfIdentificationInput): Promise<SelfIdentificationPayload> {
    const { userErrors } = await answering(() => setAskedParts(context.services, viewerOf(context), input));
    return { parts: userErrors.length === 0 ? await allParts(context.services) : null, userErrors };
  }
}

async function allParts({ database }: Services): Promise<SelfIdentificationPart[]> {
  const asked = await findAskedParts(database.read);
  return countriesWithForm.flatMap((country) => partsOf(country).map(({ id }) => ({ country, part: id, asked: asked.get(country)?.includes(id) ?? false })));
}
