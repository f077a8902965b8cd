/** Beginnings of words that everybody in and around an imaging department reads at a glance. */
const beginnings = [
  "administrat", "algorithm", "anatom", "angiograph", "applicat", "archiv", "biomedic", "cardiac", "cardiolog", "cardiovascular", "certificat", "clinic", "communicat", "comput", "configur", "diagnos", "digital", "electronic",
  "emergenc", "engineer", "experience", "fluoroscop", "gastro", "hospital", "imag", "informatic", "informati", "integrat", "interface", "intervention", "magnet", "mammograph", "manufactur", "medical", "medicin", "modalit",
  "musculoskeletal", "neurolog", "nuclear", "operat", "patholog", "patient", "pediatric", "physici", "protocol", "radiat", "radiograph", "radiolog", "radiotherap", "regist", "resonance", "retirement", "security", "software",
  "sonograph", "specialist", "surgical", "technic", "technolog", "tomograph", "ultraso", "university", "vascular", "workstation",
];

export const wordsOfTheField = new RegExp(`^(?:${beginnings.join("|")})`);
