import { matchLanguage, wordsOf } from "@rounds/shared/languages/languages.ts";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { PublicContext } from "../../graphql/context.ts";
import { answering } from "../../platform/refused.ts";
import { READ_IN_TEN_MINUTES, readResume } from "./read-resume.ts";
import { presentProposals } from "./resume.present.ts";
import { ReadResumePayload } from "./resume.types.ts";

@Resolver()
export class PublicResumeResolver {
  @Mutation(() => ReadResumePayload, { description: `Reads an upload that waits for its application and proposes what it says of its owner; changes nothing of what is sent. At most ${READ_IN_TEN_MINUTES} times in ten minutes and address.` })
  async readResume(
    @Ctx() { services, address }: PublicContext,
    @Arg("uploadId", () => ID, { description: "What `POST /uploads` answered." }) uploadId: string,
    @Arg("language", () => String, { nullable: true, description: "Of the messages in `userErrors`, as a BCP 47 tag; the nearest of the offered ones is taken, English when there is none." }) language?: string | null,
  ): Promise<ReadResumePayload> {
    const { value, userErrors } = await answering(() => readResume(services, address, uploadId, wordsOf(matchLanguage(language))));
    return { proposals: value === null ? null : presentProposals(value), userErrors };
  }
}
