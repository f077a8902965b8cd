import type { FormPart } from "../../form.ts";

const decline = { en: "I do not wish to answer", es: "No deseo responder" };

/** Sex, race and ethnicity in the categories of EEO-1 Component 1, by the EEOC's instruction booklet (29 CFR 1602.7; OMB control number 3046-0049). */
export const equalOpportunity: FormPart = {
  id: "equal-opportunity",
  title: { en: "Sex, race and ethnicity", es: "Sexo, raza y origen étnico" },
  before: {
    en: [{ text: "Employers of a certain size report to the U.S. Equal Employment Opportunity Commission how many people of each of these groups work for them. The groups and their descriptions are those of that report." }],
    es: [{ text: "Los empleadores de cierto tamaño informan a la Comisión para la Igualdad de Oportunidades en el Empleo de los Estados Unidos de cuántas personas de cada uno de estos grupos trabajan para ellos. Los grupos y sus descripciones son los de ese informe." }],
  },
  questions: [
    {
      id: "sex",
      name: "Sex",
      text: { en: "What is your sex?", es: "¿Cuál es su sexo?" },
      options: [
        { id: "female", label: { en: "Female", es: "Femenino" } },
        { id: "male", label: { en: "Male", es: "Masculino" } },
      ],
      decline,
    },
    {
      id: "race-ethnicity",
      name: "Race or ethnicity",
      text: { en: "What is your race or ethnicity?", es: "¿Cuál es su raza u origen étnico?" },
      options: [
        {
          id: "hispanic-or-latino",
          label: { en: "Hispanic or Latino", es: "Hispano o latino" },
          about: { en: "A person of Cuban, Mexican, Puerto Rican, South or Central American, or other Spanish culture or origin regardless of race.", es: "Persona de cultura u origen cubano, mexicano, puertorriqueño, sudamericano, centroamericano u otro de habla española, sea cual sea su raza." },
        },
        {
          id: "white",
          label: { en: "White (not Hispanic or Latino)", es: "Blanco (no hispano ni latino)" },
          about: { en: "A person having origins in any of the original peoples of Europe, the Middle East, or North Africa.", es: "Persona con orígenes en cualquiera de los pueblos originarios de Europa, el Medio Oriente o el norte de África." },
        },
        {
          id: "black-or-african-american",
          label: { en: "Black or African American (not Hispanic or Latino)", es: "Negro o afroamericano (no hispano ni latino)" },
          about: { en: "A person having origins in any of the black racial groups of Africa.", es: "Persona con orígenes en cualquiera de los grupos raciales negros de África." },
        },
        {
          id: "native-hawaiian-or-pacific-islander",
          label: { en: "Native Hawaiian or Other Pacific Islander (not Hispanic or Latino)", es: "Nativo de Hawái o de otra isla del Pacífico (no hispano ni latino)" },
          about: { en: "A person having origins in any of the peoples of Hawaii, Guam, Samoa, or other Pacific Islands.", es: "Persona con orígenes en cualquiera de los pueblos de Hawái, Guam, Samoa u otras islas del Pacífico." },
        },
        {
          id: "asian",
          label: { en: "Asian (not Hispanic or Latino)", es: "Asiático (no hispano ni latino)" },
          about: {
            en: "A person having origins in any of the original peoples of the Far East, Southeast Asia, or the Indian Subcontinent, including, for example, Cambodia, China, India, Japan, Korea, Malaysia, Pakistan, the Philippine Islands, Thailand, and Vietnam.",
            es: "Persona con orígenes en cualquiera de los pueblos originarios del Lejano Oriente, el sudeste de Asia o el subcontinente indio, por ejemplo Camboya, China, India, Japón, Corea, Malasia, Pakistán, las islas Filipinas, Tailandia y Vietnam.",
          },
        },
        {
          id: "american-indian-or-alaska-native",
          label: { en: "American Indian or Alaska Native (not Hispanic or Latino)", es: "Indígena americano o nativo de Alaska (no hispano ni latino)" },
          about: {
            en: "A person having origins in any of the original peoples of North and South America (including Central America), and who maintain tribal affiliation or community attachment.",
            es: "Persona con orígenes en cualquiera de los pueblos originarios de América del Norte y del Sur (incluida América Central) que mantiene una afiliación tribal o vínculos con su comunidad.",
          },
        },
        {
          id: "two-or-more-races",
          label: { en: "Two or More Races (not Hispanic or Latino)", es: "Dos o más razas (no hispano ni latino)" },
          about: { en: "All persons who identify with more than one of the above five races.", es: "Toda persona que se identifica con más de una de las cinco razas anteriores." },
        },
      ],
      decline,
    },
  ],
  after: { en: [], es: [] },
  forAdministrators: {
    name: "Sex, race and ethnicity (EEO-1 categories)",
    obliged: "No federal rule obliges an employer to ask applicants: Executive Order 11246, under which federal contractors did, was revoked on January 21, 2025. The EEO-1 report of private employers with 100 employees or more is about employees.",
    source: { name: "EEO-1 Component 1, race and ethnicity definitions; 29 CFR 1602.7", url: "https://www.eeoc.gov/data/eeo-data-collections" },
  },
};
