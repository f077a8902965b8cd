import { describe, expect, test } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { desk, phone, useRounds } from "./rounds.ts";

const rounds = useRounds();

describe("an integrator", () => {
  test("tries a query on the page at /graphql, which loads nothing from elsewhere, and reads the schema", async () => {
    const page = await rounds.open({ colorScheme: "light" });
    const elsewhere: string[] = [];
    page.on("request", (request) => void (/^https?:/.test(request.url()) && !request.url().startsWith(rounds.server.baseUrl) && elsewhere.push(request.url())));
    await page.goto("/graphql");
    await page.getByRole("heading", { level: 1, name: "Public GraphQL API" }).waitFor();
    // GraphiQL loads its editor after its buttons.
    await page.locator(".graphiql-query-editor").getByText("totalCount").waitFor();
    await page.getByRole("button", { name: /^Execute query/ }).click();
    await page.locator(".graphiql-response").getByText(`"PACS Administrator"`).waitFor();
    await expectAccessible(page);

    await page.setViewportSize(desk);
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByText("root types", { exact: false }).first().waitFor();
    await page.getByRole("link", { name: "the schema" }).click();
    await page.getByText("type Posting implements Node").waitFor();
    expect(elsewhere).toEqual([]);
  });

  test("finds the address and an example on a phone, and without JavaScript", async () => {
    for (const options of [{ viewport: phone }, { javaScriptEnabled: false }]) {
      const page = await rounds.open(options);
      await page.goto("/graphql");
      await page.getByText(`curl ${rounds.server.baseUrl}/graphql`).waitFor();
      expect(await page.locator("#try").isVisible()).toBe(false);
    }
  });
});
