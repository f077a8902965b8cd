/** A name in two parts, as the form asks for it. */
export interface NameFact {
  readonly givenName: string;
  readonly familyName: string;
}

export const linkKinds = ["LINKEDIN", "GITHUB", "ORCID", "WEBSITE"] as const;
export type LinkKind = (typeof linkKinds)[number];

export interface LinkFact {
  readonly kind: LinkKind;
  /** With http or https. */
  readonly url: string;
}

export interface EmployerFact {
  readonly employer: string;
  readonly title: string | null;
  readonly fromYear: number | null;
  /** Null while the work goes on, or when it cannot be told. */
  readonly toYear: number | null;
  readonly isCurrent: boolean;
}

/** From the lowest to the highest. */
export const degreeLevels = ["HIGH_SCHOOL", "VOCATIONAL", "ASSOCIATE", "BACHELOR", "MASTER", "DOCTORATE"] as const;
export type DegreeLevel = (typeof degreeLevels)[number];

export interface DegreeFact {
  readonly level: DegreeLevel;
  readonly field: string | null;
  readonly school: string | null;
  /** In which it was, or will be, awarded. */
  readonly year: number | null;
}

export interface CredentialFact {
  readonly name: string;
  /** As it stands behind a name: "CIIP", "RT(R)(CT)". */
  readonly abbreviation: string | null;
  readonly issuer: string | null;
}

/** Where a fact stands in a resume's text, so that its owner can judge it. */
export interface FoundAt {
  /** From 1, lines without text not counted. */
  readonly line: number;
  /** The line itself, shortened when it is long. */
  readonly excerpt: string;
}

export interface Proposal<Fact> {
  readonly fact: Fact;
  readonly foundAt: FoundAt;
}

/** What a resume says of its owner. Only what can be told for certain is proposed; all else is left out. */
export interface ResumeProposals {
  readonly name: Proposal<NameFact> | null;
  readonly email: Proposal<string> | null;
  readonly phone: Proposal<string> | null;
  readonly links: readonly Proposal<LinkFact>[];
  readonly employers: readonly Proposal<EmployerFact>[];
  readonly degrees: readonly Proposal<DegreeFact>[];
  readonly credentials: readonly Proposal<CredentialFact>[];
}

export const noProposals: ResumeProposals = { name: null, email: null, phone: null, links: [], employers: [], degrees: [], credentials: [] };
