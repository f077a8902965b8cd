/** One text in every language that the form speaks, by the tags of the languages; English stands for the others. */
export type InLanguages<Text> = { readonly en: Text } & Readonly<Record<string, Text>>;

/** What a part of the form is about, in the order in which it is read. */
export type Passage = { readonly heading: string } | { readonly text: string } | { readonly items: readonly string[] };

export interface FormOption {
  /** Kept as a count under this name: never renamed. */
  readonly id: string;
  readonly label: InLanguages<string>;
  /** Who belongs to it. */
  readonly about?: InLanguages<string>;
}

export interface FormQuestion {
  /** Kept as a count under this name: never renamed. */
  readonly id: string;
  /** For administrators, in the console's language. */
  readonly name: string;
  readonly text: InLanguages<string>;
  readonly options: readonly FormOption[];
  /** "I do not wish to answer", as the form has it. Choosing it leaves nothing behind. */
  readonly decline: InLanguages<string>;
}

/** What one law asks for; an employer asks each part or leaves it. */
export interface FormPart {
  /** Kept in the settings under this name: never renamed. */
  readonly id: string;
  readonly title: InLanguages<string>;
  /** What stands before the questions. */
  readonly before: InLanguages<readonly Passage[]>;
  readonly questions: readonly FormQuestion[];
  /** What stands after them. */
  readonly after: InLanguages<readonly Passage[]>;
  /** For administrators, in the console's language. */
  readonly forAdministrators: {
    readonly name: string;
    /** Who is obliged to ask. */
    readonly obliged: string;
    /** Where it is written. */
    readonly source: { readonly name: string; readonly url: string };
    /** The last day that is printed on the form, if one is. */
    readonly validUntil?: string;
  };
}

/** What one country's public bodies let employers ask. */
export interface SelfIdentificationForm {
  /** In the console's language: "United States". */
  readonly countryName: string;
  readonly parts: readonly FormPart[];
}

export function inLanguage<Text>(texts: InLanguages<Text>, tag: string): Text {
  return texts[tag] ?? texts.en;
}
