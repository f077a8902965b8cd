import type { ResumeLayout } from "./people.ts";

export interface Position {
  readonly title: string;
  readonly employer: string;
  readonly town: string;
  readonly from: string;
  readonly to: string;
  readonly deeds: readonly string[];
}

export interface Schooling {
  readonly award: string;
  readonly school: string;
  readonly year: string;
}

export interface Certification {
  readonly name: string;
  readonly year: string;
}

/** A resume before it is set on paper. */
export interface Resume {
  readonly name: string;
  readonly headline: string;
  readonly email: string;
  readonly phone: string;
  readonly home: string;
  readonly summary: string | null;
  /** The latest first. */
  readonly positions: readonly Position[];
  readonly education: readonly Schooling[];
  readonly certifications: readonly Certification[];
  readonly skills: readonly string[];
  readonly layout: ResumeLayout;
}

/** A cover letter before it is set on paper. */
export interface Letter {
  readonly sender: { readonly name: string; readonly email: string; readonly phone: string; readonly home: string };
  readonly addressee: string;
  readonly subject: string;
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  readonly farewell: string;
  readonly layout: ResumeLayout;
}
