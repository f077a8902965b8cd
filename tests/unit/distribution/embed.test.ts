import { describe, expect, test } from "vitest";
import { embedTerms, listQuery, queryOf, readEmbedChoice, standardEmbed } from "../../../shared/src/distribution/embed.ts";

const read = (query: string) => {
  const address = new URLSearchParams(query);
  return readEmbedChoice((name) => address.get(name));
};

describe("what an embedded list shows, by its address", () => {
  test.each([
    ["", standardEmbed],
    ["department=Imaging&location=Springfield&workplace=hybrid", { ...standardEmbed, department: "Imaging", location: "Springfield", workplace: "HYBRID" }],
    ["limit=5&look=LIGHT&source=Clinic%20News", { ...standardEmbed, limit: 5, look: "LIGHT", source: "clinic news" }],
    ["look=dark", { ...standardEmbed, look: "DARK" }],
    ["limit=0", standardEmbed],
    ["limit=-3&look=pink&workplace=moon&department=%00%20&source=", standardEmbed],
    ["limit=500", { ...standardEmbed, limit: 50 }],
    ["limit=1e9", standardEmbed],
  ])("?%s", (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  test("is written back with what is not the standard, and read the same again", () => {
    expect(embedTerms(standardEmbed)).toEqual([]);
    const choice = { ...standardEmbed, department: "Imaging & IT", limit: 5, look: "LIGHT", source: "news" } as const;
    const query = queryOf(embedTerms(choice));
    expect(query).toBe("?department=Imaging%20%26%20IT&limit=5&look=light&source=news");
    expect(read(query.slice(1))).toEqual(choice);
  });

  test("leads to the careers list with the same filters", () => {
    expect(listQuery(standardEmbed)).toBe("");
    expect(listQuery({ ...standardEmbed, department: "Imaging", workplace: "REMOTE", limit: 5 })).toBe("?department=Imaging&workplace=REMOTE");
  });
});
