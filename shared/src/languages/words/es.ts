import type { Words } from "../language.ts";

export const language: Words["language"] = { name: "Español", direction: "ltr", locale: "es-US" };

export const documents: Words["documents"] = {
  kinds: {
    RESUME: "Currículum",
    COVER_LETTER: "Carta de presentación",
    TRANSCRIPT: "Expediente académico",
    CERTIFICATE: "Certificado",
    PORTFOLIO: "Portafolio",
    OTHER: "Otro documento",
  },
  formats: {
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word (DOCX)",
    "application/vnd.oasis.opendocument.text": "OpenDocument (ODT)",
    "application/rtf": "RTF",
    "text/plain": "texto sin formato (TXT)",
  },
  accepted: (formats, size) => `${formats}, de hasta ${size}`,
};

export const refusals: Words["refusals"] = {
  givenName: { missing: "Escriba su nombre.", tooLong: (limit) => `Acorte el nombre a ${limit} caracteres o menos.`, unprintable: "Su nombre tiene caracteres que no se pueden imprimir. Escríbalo de nuevo." },
  familyName: { missing: "Escriba sus apellidos.", tooLong: (limit) => `Acorte los apellidos a ${limit} caracteres o menos.`, unprintable: "Sus apellidos tienen caracteres que no se pueden imprimir. Escríbalos de nuevo." },
  email: { missing: "Escriba su correo electrónico.", tooLong: (limit) => `Acorte el correo electrónico a ${limit} caracteres o menos.`, invalid: "Escriba un correo electrónico como nombre@example.com." },
  phone: { tooLong: (limit) => `Acorte el número de teléfono a ${limit} caracteres o menos.`, invalid: "Escriba un número de teléfono como +1 555 010 0199, o deje el campo vacío." },
  source: { tooLong: (limit) => `Acorte la procedencia a ${limit} caracteres o menos.`, unprintable: "La procedencia tiene caracteres que no se pueden imprimir." },
  document: {
    missing: (kind) => `Añada su ${kind}.`,
    notAccepted: (kind) => `Esta vacante no admite este documento: ${kind}. Quítelo.`,
    twice: (kind) => `Envíe este documento una sola vez: ${kind}.`,
    wrongFormat: (kind, format) => `Esta vacante no admite este documento (${kind}) en formato ${format}. Elija otro archivo.`,
    tooLarge: (kind, size) => `Esta vacante admite este documento (${kind}) de hasta ${size}. Elija un archivo más pequeño.`,
  },
  answeringFile: "archivo",
  upload: {
    notFound: "Este archivo ya no está aquí, o esperó demasiado tiempo y se eliminó. Suba el documento de nuevo.",
    used: "Este archivo ya pertenece a una solicitud. Suba el documento de nuevo.",
    tooMany: "Han llegado demasiados archivos desde su conexión. Espere unos minutos, elija este archivo otra vez y envíe de nuevo.",
  },
  file: {
    FILE_EMPTY: () => "El archivo está vacío y no se guardó. Envíe un archivo con contenido.",
    FILE_TOO_LARGE: (size) => `El archivo ocupa más de ${size} y no se guardó. Envíe uno más pequeño.`,
    FILE_TYPE_NOT_ACCEPTED: () => "El contenido del archivo no es de un tipo admitido y no se guardó. Guárdelo como PDF, Word (DOCX), OpenDocument (ODT), RTF o texto sin formato (TXT) y envíelo de nuevo.",
  },
  question: {
    unknown: "Esta vacante no hace una de las preguntas que se respondieron.",
    twice: (question) => `Responda esta pregunta una sola vez: ${question}`,
    missing: {
      SHORT_TEXT: (question) => `Responda esta pregunta: ${question}`,
      LONG_TEXT: (question) => `Responda esta pregunta: ${question}`,
      SINGLE_CHOICE: (question) => `Elija una respuesta: ${question}`,
      MULTIPLE_CHOICE: (question) => `Elija una respuesta: ${question}`,
      YES_NO: (question) => `Elija una respuesta: ${question}`,
      NUMBER: (question) => `Responda esta pregunta con un número: ${question}`,
      DATE: (question) => `Responda esta pregunta con una fecha: ${question}`,
      FILE: (question) => `Añada un archivo: ${question}`,
    },
    fault: {
      oneAnswer: "Dé una sola respuesta a esta pregunta",
      oneNumber: "Dé un solo número",
      oneDate: "Dé una sola fecha",
      oneFile: "Envíe un solo archivo",
      oneChoice: "Elija una sola respuesta",
      listed: "Elija entre las respuestas de la lista",
      number: "Responda con un número en cifras, como 12 o 2.5",
      tooLong: (limit) => `Acorte esta respuesta a ${limit} caracteres o menos`,
      unprintable: "Esta respuesta tiene caracteres que no se pueden imprimir. Escríbala de nuevo",
      wholeDate: "Dé una fecha con día, mes y año",
      datePartMissing: {
        month: "Añada el mes a esta fecha",
        day: "Añada el día a esta fecha",
        year: "Añada el año a esta fecha",
        "month day": "Añada el día y el mes a esta fecha",
        "month year": "Añada el mes y el año a esta fecha",
        "day year": "Añada el día y el año a esta fecha",
      },
      fullYear: "Dé el año de esta fecha con cuatro cifras",
      notOnCalendar: "Este día no existe en el calendario; revise la fecha",
    },
  },
  reading: {
    tooMany: "Han llegado demasiados currículums para leer desde su conexión. Rellene usted el formulario, o inténtelo de nuevo dentro de unos minutos.",
    unreadable: "Nuestro programa no ha podido leer este currículum. Queda guardado y se puede enviar tal cual; rellene usted el formulario.",
    withoutText: "Este currículum no contiene texto que nuestro programa pueda leer, como un escaneo o una foto. Queda guardado y se puede enviar tal cual; rellene usted el formulario.",
  },
  profile: {
    tooMany: {
      links: (limit) => `Indique como máximo ${limit} direcciones web.`,
      employers: (limit) => `Indique como máximo ${limit} empleos.`,
      degrees: (limit) => `Indique como máximo ${limit} títulos.`,
      credentials: (limit) => `Indique como máximo ${limit} certificaciones.`,
    },
    noLink: (text) => `Escriba direcciones web como https://example.org, una por línea. Esta no lo es: ${text}`,
    linkTooLong: (limit) => `Acorte la dirección web a ${limit} caracteres o menos.`,
    nameless: "Un dato sin nombre no dice nada. Quítelo.",
    tooLong: (limit) => `Acorte cada dato a ${limit} caracteres o menos.`,
    unprintable: "Un dato tiene caracteres que no se pueden imprimir. Quítelo.",
    backwards: "Un empleo termina antes de empezar. Quítelo.",
    noYear: (first, last) => `Un año está entre ${first} y ${last}.`,
  },
  posting: {
    notFound: "Esta vacante no existe.",
    closed: "Esta vacante ya no admite solicitudes. No se envió nada.",
  },
  key: {
    missing: "Dé una clave de idempotencia: un texto nuevo para cada solicitud e igual en cada reintento, como un UUID.",
    tooLong: (limit) => `Una clave de idempotencia tiene como máximo ${limit} caracteres.`,
    reused: "Esta clave de idempotencia se usó con otro contenido. Use una clave nueva para una solicitud nueva.",
  },
};

export const site: Words["site"] = {
  skipToContent: "Ir al contenido",
  careers: "Empleo",
  allPostings: "Todas las vacantes",
  about: (organization) => `Acerca de ${organization}`,
  staffSignIn: "Acceso del personal",
  languages: "Idiomas",
  seeAllPostings: "Ver todas las vacantes",
};

export const forms: Words["forms"] = {
  optional: " (opcional)",
  error: "Error: ",
  problem: "Hay un problema",
  everythingKept: "Todo lo que escribió se ha conservado.",
  dateExample: "Por ejemplo, 14 3 2027.",
  dateOrder: ["day", "month", "year"],
  dateParts: { month: "Mes", day: "Día", year: "Año" },
  months: ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
  yes: "Sí",
  no: "No",
};

export const apply: Words["apply"] = {
  title: (posting) => `Solicitud: ${posting}`,
  errorTitle: (title) => `Error: ${title}`,
  backToPosting: "Volver a la vacante",
  until: (deadline) => `Se admiten solicitudes hasta el ${deadline}.`,
  whomToAsk: (contact) => `A quién preguntar: ${contact}`,
  aboutYou: "Sobre usted",
  givenName: "Nombre",
  familyName: "Apellidos",
  email: "Correo electrónico",
  emailHint: "Aquí llegan el comprobante y todas las respuestas.",
  phone: "Número de teléfono",
  documents: "Documentos",
  questions: "Preguntas",
  chooseAll: "Elija todas las que correspondan.",
  onlyIf: (answer, question) => `Solo si respondió ${answer} a «${question}»:`,
  knockOut: (answer, reason) => `Con la respuesta ${answer}, este puesto no es posible: ${reason} Puede enviar la solicitud de todos modos; si la respuesta es un error, corríjala antes.`,
  quoted: (text) => `«${text}»`,
  send: "Enviar",
  futureOpenings: "Conservar mi solicitud e informarme de futuras vacantes (opcional)",
  whoReads: "Lo que envíe lo leen las personas que contratan para este puesto y nadie más. Puede retirarla más tarde con el enlace de su comprobante.",
  sendApplication: "Enviar solicitud",
  uploadsUnderWay: "Sus documentos están en camino. La solicitud se envía en cuanto hayan llegado.",
  sending: "Enviando su solicitud.",
  closed: {
    title: "Esta vacante se ha cerrado",
    sentence: "Dejó de admitir solicitudes mientras usted rellenaba el formulario, así que la suya no se envió. Lamentamos las molestias.",
    elsewhere: "Ver qué otras vacantes hay",
    entered: "Lo que escribió",
    copy: "No está en ninguna solicitud. Puede copiarlo desde aquí.",
    answer: (position) => `Respuesta ${position}`,
    file: "Archivo",
  },
};

export const facts: Words["facts"] = {
  links: "Enlaces",
  employers: "Experiencia laboral",
  degrees: "Formación",
  credentials: "Certificaciones",
  levels: {
    HIGH_SCHOOL: "Bachillerato",
    VOCATIONAL: "Título de formación profesional",
    ASSOCIATE: "Título de grado asociado",
    BACHELOR: "Grado universitario",
    MASTER: "Máster",
    DOCTORATE: "Doctorado",
  },
  levelIn: (level, field) => `${level}, ${field}`,
  years: (from, to) => (from === to ? String(from) : `de ${from} a ${to}`),
  since: (from) => `desde ${from}`,
};
