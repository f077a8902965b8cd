import { foldWords } from "./fold.ts";

/** What a part of a resume is about. HEADER is what stands before the first heading. */
export type Section = "HEADER" | "TITLE" | "CONTACT" | "SUMMARY" | "EXPERIENCE" | "EDUCATION" | "CREDENTIALS" | "SKILLS" | "LINKS" | "PEOPLE" | "OTHER";

/** Headings in folded words, in English, Spanish, French, German, Portuguese, Italian and Dutch. */
const headings: readonly (readonly [Section, RegExp])[] = [
  ["TITLE", /^(?:resume|curriculum vitae|cv|curriculum|lebenslauf|hoja de vida|europass|europass cv|curriculo)$/],
  ["CONTACT", /^(?:contact(?: me| info| information| details)?|personal (?:information|details|data|info)|get in touch|reach me|datos (?:personales|de contacto)|informacion (?:personal|de contacto)|contacto|coordonnees|contacts?|kontakt(?:daten)?|personliche (?:daten|angaben)|dados pessoais|contato|contatti|informazioni personali|persoonlijke gegevens|etat civil)$/],
  ["SUMMARY", /^(?:(?:professional |career |executive |personal )?(?:summary|profile|statement|objective|overview)|about(?: me)?|profil(?: professionnel)?|perfil(?: profesional| professional| profissional)?|resumen(?: profesional)?|objetivo(?: profesional)?|sobre mi|extracto|summary of qualifications|qualifications summary|resumo|profilo|profiel|uber mich|kurzprofil|a propos)$/],
  ["EXPERIENCE", /^(?:(?:professional|work|relevant|clinical|career|employment|additional|previous|other|imaging|radiology|it|healthcare|selected|technical|industry|hospital|pacs|informatics|recent|earlier) )*(?:experience|employment|work history|employment history|career history|professional background|professional history|positions held|appointments)$|^(?:experiencia(?: laboral| profesional)?|trayectoria(?: profesional| laboral)?|historial laboral|experiences?(?: professionnelles?)?|parcours professionnel|berufserfahrung|beruflicher werdegang|berufspraxis|werdegang|experiencia profissional|historico profissional|esperienz[ae](?: (?:lavorativ[ae]|professional[ei]))?|werkervaring|professional appointments|hospital appointments)$/],
  ["EDUCATION", /^(?:education|(?:academic|educational) (?:background|qualifications|history|training)|academic degrees|degrees|schooling|studies|education and training|formacion(?: academica)?|educacion|estudios|titulacion(?:es)?|formations?(?: academique)?|etudes|diplomes|ausbildung|studium|bildung(?:sweg)?|bildungsgang|formacao(?: academica)?|educacao|istruzione(?: e formazione)?|formazione|opleiding(?:en)?)$/],
  ["CREDENTIALS", /^(?:(?:professional |technical |board |relevant |current |active )*(?:certifications?|certificates?|licen[sc]es?|licensures?|credentials|registrations?|accreditations?)(?: held)?|licenses and certifications|certificaciones?|certificados|licencias|acreditaciones|titulos profesionales|certificats?|zertifikate?|zertifizierungen|lizenzen|certificacoes|certificados|certificazioni|certificaten|qualifications|professional qualifications)$/],
  ["SKILLS", /^(?:(?:core |key |technical |professional |additional |top |computer |clinical |software |it )*(?:skills?|competenc(?:ies|es)|expertise|proficiencies|strengths|technologies|tools|software)|areas of expertise|skills summary|habilidades|competencias|aptitudes|conocimientos(?: tecnicos)?|competences|kenntnisse|fahigkeiten|kompetenzen|edv kenntnisse|habilidades tecnicas|competenze|vaardigheden|informatica)$/],
  ["LINKS", /^(?:links|web|online|websites?|online profiles?|profiles|on the web|social(?: media)?|enlaces|redes|liens|portfolio)$/],
  ["PEOPLE", /^(?:(?:professional |personal )?referen(?:ces?|ees)|referees|referencias(?: profesionales)?|referenzen|referencias|referenze|emergency contacts?)$/],
  ["OTHER", /^(?:(?:selected |peer reviewed )?(?:publications?|presentations?|posters|talks|abstracts)|publications and presentations|invited talks|awards?|honors?|honours|achievements|accomplishments|key achievements|languages?|interests|hobbies|volunteer(?:ing)?|volunteer (?:experience|work)|community(?: service)?|projects?|selected projects|memberships?|(?:professional )?(?:memberships?|affiliations?|associations?|development)|continuing education|training|courses|coursework|military service|military|research|research interests|teaching|committees|grants|patents|service|activities|additional information|certifications in progress|idiomas|cursos|publicaciones|premios|intereses|voluntariado|otros datos|proyectos|langues|loisirs|centres d interet|sprachen|interessen|veroffentlichungen|weiterbildung(?:en)?|ehrenamt|linguas|publicacoes|lingue|pubblicazioni|talen|formacion complementaria|informacion adicional|conferences|professional activities|leadership|hobbys)$/],
];

const mostHeadingLength = 60;

/** The sections that a line opens, when it is nothing but their heading: "Education & Certifications" opens two. */
export function sectionsOpenedBy(text: string): readonly Section[] {
  if (text.length > mostHeadingLength || /[@\d]/.test(text)) return [];
  const words = headingWords(text);
  const whole = sectionOf(words);
  if (whole !== undefined) return [whole];
  const parts = words.split(/ (?:and|y|et|und|e|en) /);
  const slashed = parts.length > 1 ? parts : text.split(/[/,]/).map(headingWords);
  const each = slashed.length > 1 ? slashed.map(sectionOf) : [];
  return each.length > 0 && each.every((section) => section !== undefined) ? [...new Set(each.filter((section) => section !== undefined))] : [];
}

function sectionOf(words: string): Section | undefined {
  return headings.find(([, pattern]) => pattern.test(words))?.[0];
}

/** "E X P E R I E N C E" and "Experience (continued):" as "experience". */
function headingWords(text: string): string {
  const plain = text.replace(/\((?:cont(?:inued|\.|'d)?|continuacion|continuación)\)|\bcontinued\b/gi, "").replace(/&|\+/g, " and ");
  const words = foldWords(plain);
  return /^(?:\p{L} )+\p{L}$/u.test(words) ? words.replaceAll(" ", "") : words;
}
