import type { FormPart } from "../../form.ts";

/** Protected veterans, by the sample invitation before an offer: 41 CFR Part 60-300, Appendix B, under VEVRAA (38 U.S.C. 4212; 41 CFR 60-300.42(a)). */
export const veteran: FormPart = {
  id: "veteran",
  title: { en: "Protected veterans", es: "Veteranos protegidos" },
  before: {
    en: [
      {
        text: "This employer is a Government contractor subject to the Vietnam Era Veterans’ Readjustment Assistance Act of 1974, as amended by the Jobs for Veterans Act of 2002, 38 U.S.C. 4212 (VEVRAA), which requires Government contractors to take affirmative action to employ and advance in employment: (1) disabled veterans; (2) recently separated veterans; (3) active duty wartime or campaign badge veterans; and (4) Armed Forces service medal veterans. These classifications are defined as follows:",
      },
      {
        items: [
          "A “disabled veteran” is one of the following: a veteran of the U.S. military, ground, naval or air service who is entitled to compensation (or who but for the receipt of military retired pay would be entitled to compensation) under laws administered by the Secretary of Veterans Affairs; or a person who was discharged or released from active duty because of a service-connected disability.",
          "A “recently separated veteran” means any veteran during the three-year period beginning on the date of such veteran’s discharge or release from active duty in the U.S. military, ground, naval, or air service.",
          "An “active duty wartime or campaign badge veteran” means a veteran who served on active duty in the U.S. military, ground, naval or air service during a war, or in a campaign or expedition for which a campaign badge has been authorized under the laws administered by the Department of Defense.",
          "An “Armed forces service medal veteran” means a veteran who, while serving on active duty in the U.S. military, ground, naval or air service, participated in a United States military operation for which an Armed Forces service medal was awarded pursuant to Executive Order 12985.",
        ],
      },
      {
        text: "Protected veterans may have additional rights under USERRA, the Uniformed Services Employment and Reemployment Rights Act. In particular, if you were absent from employment in order to perform service in the uniformed service, you may be entitled to be reemployed by your employer in the position you would have obtained with reasonable certainty if not for the absence due to service. For more information, call the U.S. Department of Labor’s Veterans Employment and Training Service (VETS), toll-free, at 1-866-4-USA-DOL.",
      },
      {
        text: "If you believe you belong to any of the categories of protected veterans listed above, please indicate by checking the appropriate box below. As a Government contractor subject to VEVRAA, we request this information in order to measure the effectiveness of the outreach and positive recruitment efforts we undertake pursuant to VEVRAA.",
      },
    ],
    es: [
      {
        text: "Este empleador es un contratista del Gobierno sujeto a la Ley de Asistencia para la Readaptación de los Veteranos de la Era de Vietnam de 1974, modificada por la Ley de Empleos para Veteranos de 2002, 38 U.S.C. 4212 (VEVRAA, por sus siglas en inglés), que exige a los contratistas del Gobierno tomar medidas de acción afirmativa para emplear y promover en el empleo a: (1) veteranos con discapacidad; (2) veteranos dados de baja recientemente; (3) veteranos en servicio activo en tiempo de guerra o con insignia de campaña; y (4) veteranos con medalla de servicio de las Fuerzas Armadas. Estas clasificaciones se definen así:",
      },
      {
        items: [
          "Un «veterano con discapacidad» es una de estas personas: un veterano del servicio militar, terrestre, naval o aéreo de los EE. UU. que tiene derecho a una compensación (o que lo tendría si no recibiera una pensión de retiro militar) según las leyes que administra el Secretario de Asuntos de los Veteranos; o una persona que fue dada de baja o relevada del servicio activo por una discapacidad relacionada con el servicio.",
          "Un «veterano dado de baja recientemente» es todo veterano durante los tres años que siguen a la fecha en que fue dado de baja o relevado del servicio activo en el servicio militar, terrestre, naval o aéreo de los EE. UU.",
          "Un «veterano en servicio activo en tiempo de guerra o con insignia de campaña» es un veterano que prestó servicio activo en el servicio militar, terrestre, naval o aéreo de los EE. UU. durante una guerra, o en una campaña o expedición para la que se autorizó una insignia de campaña según las leyes que administra el Departamento de Defensa.",
          "Un «veterano con medalla de servicio de las Fuerzas Armadas» es un veterano que, mientras prestaba servicio activo en el servicio militar, terrestre, naval o aéreo de los EE. UU., participó en una operación militar de los Estados Unidos por la que se concedió una medalla de servicio de las Fuerzas Armadas conforme a la Orden Ejecutiva 12985.",
        ],
      },
      {
        text: "Los veteranos protegidos pueden tener otros derechos según la Ley de Derechos de Empleo y Reempleo de los Servicios Uniformados (USERRA, por sus siglas en inglés). En particular, si se ausentó de su empleo para prestar servicio en los servicios uniformados, puede tener derecho a que su empleador vuelva a emplearle en el puesto que con razonable certeza habría obtenido de no haber sido por esa ausencia. Para más información, llame gratis al Servicio de Empleo y Capacitación para Veteranos (VETS) del Departamento de Trabajo de los EE. UU., al 1-866-4-USA-DOL.",
      },
      {
        text: "Si cree que pertenece a alguna de las categorías de veteranos protegidos mencionadas, indíquelo marcando la casilla que corresponda. Como contratista del Gobierno sujeto a la VEVRAA, pedimos esta información para medir la eficacia de lo que hacemos para llegar a los veteranos protegidos y contratarlos conforme a esa ley.",
      },
    ],
  },
  questions: [
    {
      id: "protected-veteran",
      name: "Protected veterans",
      text: { en: "Are you a protected veteran?", es: "¿Es usted un veterano protegido?" },
      options: [
        { id: "yes", label: { en: "I identify as one or more of the classifications of protected veteran listed above", es: "Me identifico con una o más de las clasificaciones de veterano protegido mencionadas" } },
        { id: "no", label: { en: "I am not a protected veteran", es: "No soy un veterano protegido" } },
      ],
      decline: { en: "I do not wish to answer", es: "No deseo responder" },
    },
  ],
  after: {
    en: [{ text: "Submission of this information is voluntary and refusal to provide it will not subject you to any adverse treatment. The information provided will be used only in ways that are not inconsistent with the Vietnam Era Veterans’ Readjustment Assistance Act of 1974, as amended. It is kept confidential." }],
    es: [{ text: "Dar esta información es voluntario, y negarse a darla no le expone a ningún trato desfavorable. La información se usará solo de maneras que no sean incompatibles con la Ley de Asistencia para la Readaptación de los Veteranos de la Era de Vietnam de 1974 y sus modificaciones. Se mantiene en secreto." }],
  },
  forAdministrators: {
    name: "Protected veterans (VEVRAA)",
    obliged: "Federal contractors and subcontractors that VEVRAA covers invite every applicant before an offer, and again after it. The text tells applicants that you are such a contractor: ask only if you are.",
    source: { name: "41 CFR 60-300.42(a) and Appendix B to Part 60-300", url: "https://www.ecfr.gov/current/title-41/subtitle-B/chapter-60/part-60-300" },
  },
};
