import { expect, test } from "vitest";
import { feedKinds } from "../../../server/src/features/distribution/feeds.ts";
import { feedAddresses } from "../../../shared/src/distribution/feed-addresses.ts";

test("every feed that is served is named to staff, and no other", () => {
  expect(feedAddresses.map(({ path }) => path).sort()).toEqual(feedKinds.map(({ path }) => path).sort());
});
