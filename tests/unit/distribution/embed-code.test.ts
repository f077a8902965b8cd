import { describe, expect, test } from "vitest";
import { frameCode, widgetCode } from "../../../shared/src/distribution/embed-code.ts";
import { standardEmbed, type EmbedChoice } from "../../../shared/src/distribution/embed.ts";

const publicUrl = "https://careers.example.org";
const embedded = (choice: Partial<EmbedChoice> = {}, organization = "Harbor Clinic") => ({ publicUrl, organization, choice: { ...standardEmbed, ...choice } });

describe("the code that a page's author pastes", () => {
  test.each<[what: string, choice: Partial<EmbedChoice>, attributes: string, query: string]>([
    ["everything", {}, "", ""],
    ["one department, shortened", { department: "Imaging", limit: 5 }, ` data-department="Imaging" data-limit="5"`, "?department=Imaging&amp;limit=5"],
    ["place, kind and look", { location: "St. Louis", workplace: "HYBRID", look: "DARK" }, ` data-location="St. Louis" data-workplace="HYBRID" data-look="dark"`, "?location=St.%20Louis&amp;workplace=HYBRID&amp;look=dark"],
    ["a source", { source: "clinic news" }, ` data-source="clinic news"`, "?source=clinic%20news"],
    ["a hostile name", { department: `"><script>alert('1')</script> & co` }, ` data-department="&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt; &amp; co"`, "?department=%22%3E%3Cscript%3Ealert('1')%3C%2Fscript%3E%20%26%20co"],
  ])("%s", (_, choice, attributes, query) => {
    const frame = `<iframe src="${publicUrl}/embed/postings${query}" title="Open postings at Harbor Clinic" width="100%" height="600" loading="lazy"></iframe>`;
    expect(frameCode(embedded(choice))).toBe(frame);
    expect(widgetCode(embedded(choice))).toBe(`<script src="${publicUrl}/widget.js"${attributes} async></script>\n<noscript>${frame}</noscript>`);
  });

  test("an organization's name stays inside of its attribute", () => {
    expect(frameCode(embedded({}, `O'Neil "&" <Sons>`))).toContain(`title="Open postings at O'Neil &quot;&amp;&quot; &lt;Sons&gt;"`);
  });
});
