/** What a law wants the posting to say. RANGE: the pay or its lowest and highest; LOWEST: at least the lowest. */
export type PayDisclosure = "RANGE" | "LOWEST" | "BENEFITS" | "OTHER_PAY" | "DEADLINE" | "VACANCY";

/**
 * When the disclosure is due. Only IN_POSTING makes a posting unlawful; BEFORE_INTERVIEW is better kept in the posting;
 * LATER laws (on request, after the interview, at the offer) are listed so that nobody looks for them in vain.
 */
export type PayDisclosureDue = "IN_POSTING" | "BEFORE_INTERVIEW" | "LATER";

/**
 * Whether remote work counts. RESIDENTS: when somebody living there may do it; TIED: when it reports to a place there;
 * UNSETTLED: the law is silent, so a posting with a location there is treated as if it counted; NO: only work done there.
 */
export type RemoteReach = "RESIDENTS" | "TIED" | "UNSETTLED" | "NO";

export interface PayTransparencyLaw {
  readonly jurisdiction: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Abbreviation and name, upper-case; absent: the whole country. */
  readonly regions?: readonly string[];
  /** Upper-case; absent: the whole region. */
  readonly cities?: readonly string[];
  /** First day in force, YYYY-MM-DD. */
  readonly from: string;
  /** Last day in force; null while it is. */
  readonly until: string | null;
  /** The law applies from this many employees on; laws that count those in the state alone are more lenient than this. */
  readonly fewestEmployees: number;
  readonly due: PayDisclosureDue;
  readonly asks: readonly PayDisclosure[];
  readonly remote: RemoteReach;
  /** A stated range may be this wide at most, in major units a year, unless its highest pay is above the exemption. */
  readonly widestRange?: { readonly currency: string; readonly width: number; readonly exemptAbove: number };
  readonly citation: string;
  readonly url: string | null;
  /** By what the line was compared with the law, on the day that `payLawsAsOf` names; what was not compared is said. */
  readonly checked: string;
}
