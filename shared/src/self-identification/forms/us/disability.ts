import type { FormPart } from "../../form.ts";

/** Form CC-305, OMB control number 1250-0005, as revised in April 2023: Section 503 of the Rehabilitation Act (29 U.S.C. 793; 41 CFR 60-741.42). Its text is OFCCP's and may not be changed; the Spanish is a translation made for Rounds. */
export const disability: FormPart = {
  id: "disability",
  title: { en: "Voluntary Self-Identification of Disability", es: "Autoidentificación voluntaria de discapacidad" },
  before: {
    en: [
      { items: ["Form CC-305", "OMB Control Number 1250-0005", "Expires 04/30/2026"] },
      { heading: "Why are you being asked to complete this form?" },
      {
        text: "We are a federal contractor or subcontractor. The law requires us to provide equal employment opportunity to qualified people with disabilities. We have a goal of having at least 7% of our workers as people with disabilities. The law says we must measure our progress towards this goal. To do this, we must ask applicants and employees if they have a disability or have ever had one. People can become disabled, so we need to ask this question at least every five years.",
      },
      {
        text: "Completing this form is voluntary, and we hope that you will choose to do so. Your answer is confidential. No one who makes hiring decisions will see it. Your decision to complete the form and your answer will not harm you in any way. If you want to learn more about the law or this form, visit the U.S. Department of Labor’s Office of Federal Contract Compliance Programs (OFCCP) website at www.dol.gov/ofccp.",
      },
      { heading: "How do you know if you have a disability?" },
      { text: "A disability is a condition that substantially limits one or more of your “major life activities.” If you have or have ever had such a condition, you are a person with a disability. Disabilities include, but are not limited to:" },
      {
        items: [
          "Alcohol or other substance use disorder (not currently using drugs illegally)",
          "Autoimmune disorder, for example, lupus, fibromyalgia, rheumatoid arthritis, HIV/AIDS",
          "Blind or low vision",
          "Cancer (past or present)",
          "Cardiovascular or heart disease",
          "Celiac disease",
          "Cerebral palsy",
          "Deaf or serious difficulty hearing",
          "Diabetes",
          "Disfigurement, for example, disfigurement caused by burns, wounds, accidents, or congenital disorders",
          "Epilepsy or other seizure disorder",
          "Gastrointestinal disorders, for example, Crohn’s Disease, irritable bowel syndrome",
          "Intellectual or developmental disability",
          "Mental health conditions, for example, depression, bipolar disorder, anxiety disorder, schizophrenia, PTSD",
          "Missing limbs or partially missing limbs",
          "Mobility impairment, benefiting from the use of a wheelchair, scooter, walker, leg brace(s) and/or other supports",
          "Nervous system condition, for example, migraine headaches, Parkinson’s disease, multiple sclerosis (MS)",
          "Neurodivergence, for example, attention-deficit/hyperactivity disorder (ADHD), autism spectrum disorder, dyslexia, dyspraxia, other learning disabilities",
          "Partial or complete paralysis (any cause)",
          "Pulmonary or respiratory conditions, for example, tuberculosis, asthma, emphysema",
          "Short stature (dwarfism)",
          "Traumatic brain injury",
        ],
      },
    ],
    es: [
      { items: ["Formulario CC-305", "Número de control de la OMB 1250-0005", "Vence el 30/04/2026"] },
      { heading: "¿Por qué se le pide que complete este formulario?" },
      {
        text: "Somos un contratista o subcontratista federal. La ley nos exige ofrecer igualdad de oportunidades de empleo a las personas calificadas con discapacidades. Nuestra meta es que al menos el 7 % de nuestros trabajadores sean personas con discapacidades. La ley dice que debemos medir nuestro progreso hacia esta meta. Para ello, debemos preguntar a los solicitantes y a los empleados si tienen o alguna vez han tenido una discapacidad. Una persona puede llegar a tener una discapacidad, por lo que necesitamos hacer esta pregunta al menos cada cinco años.",
      },
      {
        text: "Completar este formulario es voluntario, y esperamos que decida hacerlo. Su respuesta es confidencial. Nadie que tome decisiones de contratación la verá. Su decisión de completar el formulario y su respuesta no le perjudicarán de ninguna manera. Si desea más información sobre la ley o sobre este formulario, visite el sitio web de la Oficina de Programas de Cumplimiento de Contratos Federales (OFCCP, por sus siglas en inglés) del Departamento de Trabajo de los EE. UU., en www.dol.gov/ofccp.",
      },
      { heading: "¿Cómo sabe si tiene una discapacidad?" },
      { text: "Una discapacidad es una condición que limita de manera sustancial una o más de sus «actividades importantes de la vida». Si tiene o alguna vez ha tenido una condición así, usted es una persona con una discapacidad. Las discapacidades incluyen, entre otras:" },
      {
        items: [
          "Trastorno por consumo de alcohol u otras sustancias (sin consumo actual de drogas ilegales)",
          "Trastorno autoinmune, por ejemplo, lupus, fibromialgia, artritis reumatoide, VIH/sida",
          "Ceguera o baja visión",
          "Cáncer (actual o pasado)",
          "Enfermedad cardiovascular o del corazón",
          "Enfermedad celíaca",
          "Parálisis cerebral",
          "Sordera o dificultad grave para oír",
          "Diabetes",
          "Desfiguración, por ejemplo, la causada por quemaduras, heridas, accidentes o trastornos congénitos",
          "Epilepsia u otro trastorno convulsivo",
          "Trastornos gastrointestinales, por ejemplo, enfermedad de Crohn, síndrome del intestino irritable",
          "Discapacidad intelectual o del desarrollo",
          "Condiciones de salud mental, por ejemplo, depresión, trastorno bipolar, trastorno de ansiedad, esquizofrenia, trastorno de estrés postraumático",
          "Falta total o parcial de extremidades",
          "Movilidad reducida que se beneficia del uso de una silla de ruedas, un escúter, un andador, aparatos ortopédicos para las piernas u otros apoyos",
          "Condición del sistema nervioso, por ejemplo, migrañas, enfermedad de Parkinson, esclerosis múltiple (EM)",
          "Neurodivergencia, por ejemplo, trastorno por déficit de atención e hiperactividad (TDAH), trastorno del espectro autista, dislexia, dispraxia, otras dificultades de aprendizaje",
          "Parálisis parcial o total (por cualquier causa)",
          "Condiciones pulmonares o respiratorias, por ejemplo, tuberculosis, asma, enfisema",
          "Estatura baja (enanismo)",
          "Lesión cerebral traumática",
        ],
      },
    ],
  },
  questions: [
    {
      id: "disability",
      name: "Disability",
      text: { en: "Please check one of the boxes below:", es: "Marque una de las casillas siguientes:" },
      options: [
        { id: "yes", label: { en: "Yes, I have a disability, or have had one in the past", es: "Sí, tengo una discapacidad, o la he tenido en el pasado" } },
        { id: "no", label: { en: "No, I do not have a disability and have not had one in the past", es: "No, no tengo una discapacidad ni la he tenido en el pasado" } },
      ],
      decline: { en: "I do not want to answer", es: "No deseo responder" },
    },
  ],
  after: {
    en: [
      { text: "PUBLIC BURDEN STATEMENT: According to the Paperwork Reduction Act of 1995 no persons are required to respond to a collection of information unless such collection displays a valid OMB control number. This survey should take about 5 minutes to complete." },
    ],
    es: [
      { text: "DECLARACIÓN DE CARGA PÚBLICA: Según la Ley de Reducción de Trámites de 1995, ninguna persona está obligada a responder a una recopilación de información a menos que esta muestre un número de control válido de la OMB. Completar esta encuesta debería tomar unos 5 minutos." },
      { text: "Esta es una traducción; el formulario CC-305 oficial está en www.dol.gov/agencies/ofccp/self-id-forms." },
    ],
  },
  forAdministrators: {
    name: "Disability (Form CC-305)",
    obliged: "Federal contractors and subcontractors that Section 503 of the Rehabilitation Act covers invite every applicant before an offer, and again after it, with this form and no other; in July 2025 OFCCP proposed to end that duty. Its text tells applicants that you are such a contractor: ask only if you are.",
    source: { name: "Form CC-305, OMB control number 1250-0005; 41 CFR 60-741.42", url: "https://www.dol.gov/agencies/ofccp/self-id-forms" },
    validUntil: "2026-04-30",
  },
};
