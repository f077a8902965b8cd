/** Everything that a posting of the public list holds, twenty to a page. */
export const document = `query Postings {
  postings(first: 20) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      cursor
      node {
        id slug title summary department employmentType workplaceType
        locations { name street city region postalCode country }
        compensation { min max currency period note benchmark { average low high currency period source } }
        responsibilities
        requirements { text kind }
        credentials { name abbreviation issuer required }
        benefits
        highlights
        aboutOrganization
        applicationInstructions {
          documents { kind requirement acceptedTypes maxBytes }
          questions { id text kind required choices }
          closesAt contact text
        }
        publishedAt updatedAt closesAt url applyUrl
        roleTemplate { slug title }
      }
    }
  }
}`;

export const requestHeaders = { "content-type": "application/json" };

/** The request that is always the same. */
export const sameBody = JSON.stringify({ query: document });

/** The same document in a request that was never made before: nothing kept answers it, and the document is parsed and validated already. */
export function newBody(number: number): string {
  return JSON.stringify({ query: document, extensions: { bench: number } });
}

export interface PostingsData {
  readonly postings: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string; readonly slug: string } }[];
  };
}
