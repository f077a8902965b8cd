import { foldWords } from "./fold.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** What people are at work, folded, in English, Spanish, French, German, Portuguese, Italian and Dutch. */
const titleNouns = set(`
  administrator admin technologist technician tech manager analyst analyste engineer specialist coordinator director supervisor intern trainee assistant lead leader nurse consultant
  radiographer sonographer developer trainer educator instructor volunteer programmer architect officer chief head physicist dosimetrist therapist radiologist physician resident fellow
  professor lecturer researcher scientist associate advisor adviser representative superuser librarian scheduler receptionist clerk secretary aide paramedic medic orderly transporter
  teacher tutor cashier owner president ceo cio cto informaticist informaticist informatician mammographer student apprentice extern foreman operator champion liaison planner auditor
  administrador administradora tecnico tecnica jefe jefa analista ingeniero ingeniera coordinador coordinadora responsable especialista enfermero enfermera gerente director directora becario becaria
  practicante auxiliar supervisora consultor consultora desarrollador desarrolladora profesor profesora encargado encargada asistente radiologo radiologa programador programadora soporte
  administrateur administratrice technicien technicienne ingenieur chef cheffe cadre coordinateur coordinatrice responsable manipulateur manipulatrice stagiaire referent referente charge chargee
  administratorin assistentin radiologieassistent radiologieassistentin betreuer betreuerin anwendungsbetreuer anwendungsbetreuerin systembetreuer systembetreuerin referentin systemadministrator systemadministratorin leiter leiterin techniker technikerin ingenieurin mta mtra mtr medizintechniker informatiker informatikerin spezialist koordinator koordinatorin praktikant praktikantin berater beraterin entwickler entwicklerin mitarbeiter mitarbeiterin radiologietechnologe radiologietechnologin teamleiter teamleitung leitung referent projektleiter abteilungsleiter
  engenheiro engenheira tecnologo tecnologa tecnica coordenador coordenadora estagiario estagiaria chefe
  amministratore tecnico ingegnere responsabile coordinatore tirocinante sistemista
  beheerder laborant medewerker functioneel stagiair adviseur
`);

/** What only employers are called. */
const employerNouns = /\b(?:hospitals?|clinics?|medical (?:cent(?:er|re)|group|college|school|associates)|health(?:care)?(?: (?:system|network|partners|alliance|services|group|center|centre|trust|board|sciences))?|university|college|institute|infirmary|sanatorium|inc|llc|ltd|llp|plc|corp(?:oration)?|company|gmbh|ag|kg|sl|s l|sas|sarl|foundation|laboratories|labs|trust|nhs|veterans affairs|va medical|army|navy|air force|hospices?|associates|partners|consortium|hospitales|clinica|centro (?:medico|de salud|hospitalario|de diagnostico|sanitario)|universidad|instituto|consorcio|servicio (?:de salud|canario|andaluz|madrileno)|ministerio|policlinica|sanatorio|krankenhaus|klinik|kliniken|klinikum|klinikums|universitatsklinikum|krankenhausverbund|praxis|praxisverbund|radiologiezentrum|mvz|hopital|hopitaux|chu|chr|clinique|centre (?:hospitalier|medical|d imagerie)|polyclinique|institut|cabinet|hospitalar|santa casa|faculdade|ospedale|azienda|policlinico|ziekenhuis|medisch centrum|umc|charite|imaging (?:center|centre|associates|partners|group|network|services|specialists)|radiology (?:associates|partners|group|network|center|consultants)|diagnostics|solutions|systems|technologies|consulting|software|public schools|school district|county|department of health|grupo|laboratorios|systeme|santé|verbund|spital|spitaler|kantonsspital|gesundheit|medizinisches versorgungszentrum)\b/;

const departments = /^(?:(?:the )?(?:department|dept|division|section|servicio|unidad|area|abteilung|service|servico|servizio|departamento)\b.*|(?:.*\b)?(?:department|dept|division|abteilung)|(?:diagnostic |medical |enterprise |clinical )?(?:imaging|radiology|informatics|imaging informatics|it|information (?:technology|services|systems)|nuclear medicine|cardiology|mammography|ultrasound|mri|ct)(?: (?:services|team|unit|informatics))?|(?:full|part) time|contract|per diem|remote|hybrid|on site|permanent|temporary|night shift|day shift|freelance|vollzeit|teilzeit|remoto|jornada completa|self employed|internship)$/;

/** Ranks and words beside a title's noun, so that "Senior" alone is no employer. */
const titleTails = set("i ii iii iv 1 2 3 sr jr senior junior pacs ris imaging informatics pt ft prn");

export type HeaderKind = "TITLE" | "EMPLOYER" | "DEPARTMENT" | "UNKNOWN";

/** What a part of an entry's head is about: "Director of Imaging" a title, "Northgate University Hospital" an employer. */
export function kindOfHeader(text: string): HeaderKind {
  const folded = foldWords(text.replace(/['’]s\b/g, "s"));
  const words = folded.split(" ");
  if (departments.test(folded)) return "DEPARTMENT";
  if (isTitle(words, folded)) return "TITLE";
  return employerNouns.test(folded) ? "EMPLOYER" : "UNKNOWN";
}

/** English names the noun last, or before "of" and "for"; Romance languages name it first. */
function isTitle(words: readonly string[], folded: string): boolean {
  const [first = ""] = words;
  const last = [...words].reverse().find((word) => !titleTails.has(word)) ?? "";
  if (titleNouns.has(last) && !isNameOfHouse(folded)) return true;
  const before = / (?:of|for|in|de|fur|im|in der|des|der) /.exec(` ${folded} `);
  const noun = before === null ? "" : folded.slice(0, Math.max(0, before.index - 0)).trim().split(" ").at(-1) ?? "";
  if (titleNouns.has(noun)) return true;
  return titleNouns.has(first) && !employerNouns.test(folded) ? true : titleNouns.has(first) && /^(?:administrador|administradora|tecnico|tecnica|jefe|jefa|analista|ingeniero|ingeniera|coordinador|coordinadora|responsable|especialista|auxiliar|becario|becaria|manipulateur|manipulatrice|technicien|technicienne|administrateur|administratrice|ingenieur|engenheiro|engenheira|director|directora|head|chief|intern|volunteer)$/.test(first);
}

/** "Radiology Associates" and "Imaging Specialists" are houses, though an associate and a specialist are people. */
function isNameOfHouse(folded: string): boolean {
  return /\b(?:associates|partners|specialists|consultants|physicians)$/.test(folded);
}

export function hasTitleNoun(text: string): boolean {
  return foldWords(text).split(" ").some((word) => titleNouns.has(word));
}

export function hasEmployerNoun(text: string): boolean {
  return employerNouns.test(foldWords(text));
}
