import type { MailKind, MailText } from "../kinds.ts";

/** The mails as they come with Rounds, in Spanish. */
export const mails: Readonly<Record<MailKind, MailText>> = {
  APPLICATION_RECEIVED: {
    subject: "Hemos recibido su solicitud: {{posting.title}}",
    body: `Hola, {{candidate.givenName}} {{candidate.familyName}}:

Gracias por solicitar el puesto de {{posting.title}} en {{organization.name}}. Su solicitud y sus documentos han llegado y están guardados de forma segura.

Recibirá una respuesta nuestra a más tardar el {{replyBy}}.

Su referencia es {{reference}}. El enlace de abajo muestra en todo momento el estado de su solicitud y le permite retirarla. No lo comparta: quien lo tenga puede hacer lo mismo.

Ver el estado de su solicitud: {{link}}

Si pierde el enlace, pida uno nuevo en {{lostLink}}.

{{organization.name}}`,
  },
  APPLICATION_KNOCKED_OUT: {
    subject: "Hemos recibido su solicitud: {{posting.title}}",
    body: `Hola, {{candidate.givenName}} {{candidate.familyName}}:

Gracias por solicitar el puesto de {{posting.title}} en {{organization.name}}. Su solicitud y sus documentos han llegado y están guardados de forma segura.

Una de sus respuestas indica que este puesto no es posible, por lo que su solicitud no sigue adelante. Esto es lo que dice la vacante al respecto:

{{reasons}}

Si la respuesta fue un error, puede volver a presentar su solicitud mientras la vacante siga abierta.

Puede preguntar aquí: {{contact}}

Su referencia es {{reference}}. El enlace de abajo muestra su solicitud en todo momento. No lo comparta: quien lo tenga puede ver lo mismo.

Ver su solicitud: {{link}}

Si pierde el enlace, pida uno nuevo en {{lostLink}}.

{{organization.name}}`,
  },
  STAGE_CHANGED: {
    subject: "Novedades sobre su solicitud: {{posting.title}}",
    body: `Hola, {{candidate.givenName}} {{candidate.familyName}}:

Su solicitud para el puesto de {{posting.title}} en {{organization.name}} ha avanzado. Ahora se encuentra aquí: {{stage}}.

El enlace de abajo muestra los siguientes pasos.

Ver el estado de su solicitud: {{link}}

{{organization.name}}`,
  },
  DECLINE_LETTER: {
    subject: "Su solicitud para el puesto de {{posting.title}}",
    body: `Hola, {{candidate.givenName}}:

Gracias por solicitar el puesto de {{posting.title}} y por el tiempo que le ha dedicado. Hemos leído su solicitud con atención y hemos decidido no seguir adelante con ella.

Le invitamos a presentarse a otras de nuestras vacantes.

Reciba un cordial saludo,

{{organization.name}}`,
  },
  CLOSING_LETTER: {
    subject: "Su solicitud para el puesto de {{posting.title}}",
    body: `Hola, {{candidate.givenName}}:

Gracias por solicitar el puesto de {{posting.title}} y por su paciencia. La vacante se ha cerrado y no seguiremos adelante con su solicitud.

Le invitamos a presentarse a otras de nuestras vacantes.

Reciba un cordial saludo,

{{organization.name}}`,
  },
  SENT_AGAIN: {
    subject: "¿Qué solicitud es la válida? {{posting.title}}",
    body: `Hola:

Desde esta dirección ha llegado otra solicitud para el puesto de {{posting.title}} en {{organization.name}}.

Usted ya se presentó el {{earlierOn}}. Nadie ha empezado a leer aquella solicitud, así que puede sustituirla por la que acaba de enviar.

Ver ambas y sustituir la primera: {{link}}

Si prefiere conservar la primera, o si no ha sido usted quien ha enviado otra, no tiene que hacer nada: sin su confirmación, aquí nadie lee la más reciente.

{{organization.name}}`,
  },
  SENT_AGAIN_IN_REVIEW: {
    subject: "Ya ha presentado una solicitud: {{posting.title}}",
    body: `Hola:

Desde esta dirección ha llegado otra solicitud para el puesto de {{posting.title}} en {{organization.name}}. Gracias por su interés.

Usted ya se presentó el {{earlierOn}}, y el equipo de selección ya ha empezado a ocuparse de aquella solicitud, por lo que ya no se sustituye. También puede entregarle la que acaba de enviar, o abrir su solicitud para escribirle un mensaje.

Ver ambas y elegir: {{link}}

Si la primera es suficiente, o si no ha sido usted quien ha enviado otra, no tiene que hacer nada: sin su confirmación, aquí nadie lee la más reciente.

{{organization.name}}`,
  },
  STATUS_LINK: {
    subject: "Cómo volver a sus solicitudes en {{organization.name}}",
    body: `Hola, {{candidate.givenName}} {{candidate.familyName}}:

Ha pedido volver a lo que envió a {{organization.name}}. Aquí tiene un enlace nuevo para cada solicitud; los enlaces anteriores ya no funcionan. No los comparta: quien tenga uno puede hacer allí lo mismo que usted.

{{applications}}

Si no los ha pedido, no tiene que hacer nada: solo este buzón tiene los enlaces.

{{organization.name}}`,
  },
  EMAIL_TO_CONFIRM: {
    subject: "Confirme su dirección de correo: {{posting.title}}",
    body: `Hola:

A partir de ahora, los correos sobre la solicitud {{reference}} para el puesto de {{posting.title}} en {{organization.name}} deben llegar a esta dirección. Confirme con el enlace que la dirección es suya. El enlace funciona durante {{days}} días; hasta entonces, los correos van a la dirección anterior.

Confirmar esta dirección: {{link}}

Si no sabe nada de esta solicitud, no tiene que hacer nada: sin confirmación no cambia nada.

{{organization.name}}`,
  },
  EMAIL_CHANGING: {
    subject: "Se va a cambiar su dirección de correo: {{posting.title}}",
    body: `Hola, {{candidate.givenName}} {{candidate.familyName}}:

Se ha indicado otra dirección de correo para su solicitud {{reference}} para el puesto de {{posting.title}} en {{organization.name}}. Será válida en cuanto se confirme. Si ha sido usted, no tiene que hacer nada.

Si no ha sido usted, conserve esta dirección con el enlace de abajo. Funciona durante {{days}} días, anula todos los enlaces a su solicitud que pueda tener otra persona y le da uno nuevo.

Conservar esta dirección: {{link}}

{{organization.name}}`,
  },
  DATA_DELETED: {
    subject: "Sus datos están borrados: {{posting.title}}",
    body: `Hola:

Como pidió, se ha borrado lo que contenía su solicitud para el puesto de {{posting.title}} en {{organization.name}}: su nombre y sus direcciones, respuestas, documentos y mensajes. Los enlaces a ella ya no funcionan.

Este es el último correo sobre ella. Puede volver a presentarse cuando quiera.

{{organization.name}}`,
  },
  MESSAGE_RECEIVED: {
    subject: "Un mensaje sobre su solicitud: {{posting.title}}",
    body: `Hola, {{candidate.givenName}} {{candidate.familyName}}:

{{organization.name}} le ha escrito sobre su solicitud para el puesto de {{posting.title}}.

{{message}}

Responda, por favor, en la página de abajo: los correos enviados a esta dirección no se leen.

Leer y responder: {{link}}

{{organization.name}}`,
  },
  DOCUMENT_ASKED: {
    subject: "Un documento para su solicitud: {{posting.title}}",
    body: `Hola, {{candidate.givenName}} {{candidate.familyName}}:

Para su solicitud para el puesto de {{posting.title}}, {{organization.name}} le pide un documento más: {{document}}.

{{message}}

Le pedimos que lo añada a más tardar el {{dueOn}}.

Añadir el documento: {{link}}

{{organization.name}}`,
  },
  DOCUMENT_REMINDER: {
    subject: "Falta para su solicitud: {{document}}",
    body: `Hola, {{candidate.givenName}} {{candidate.familyName}}:

Para su solicitud para el puesto de {{posting.title}}, {{organization.name}} todavía espera un documento: {{document}}.

{{message}}

Le pedimos que lo añada a más tardar el {{dueOn}}. Si no puede, escríbanos en la misma página.

Añadir el documento: {{link}}

{{organization.name}}`,
  },
  DRAFT_LINK: {
    subject: "Continúe con su solicitud: {{posting.title}}",
    body: `Hola:

Ha pedido un enlace para continuar con su solicitud para el puesto de {{posting.title}} en {{organization.name}}. Abre lo que ha escrito hasta ahora, en cualquier dispositivo, hasta el {{expiresOn}}. No lo comparta: quien lo tenga puede leer lo mismo.

Continuar con su solicitud: {{link}}

Todavía no se nos ha enviado nada. Si no ha pedido este enlace, no tiene que hacer nada.

{{organization.name}}`,
  },
  DRAFT_REMINDER: {
    subject: "Su solicitud todavía no se ha enviado: {{posting.title}}",
    body: `Hola:

Su solicitud para el puesto de {{posting.title}} en {{organization.name}} está guardada, pero no enviada. Puede continuar con ella hasta el {{expiresOn}}.

Continuar con su solicitud: {{link}}

Este es el único recordatorio. Si ha cambiado de idea, no tiene que hacer nada: lo que escribió se borrará entonces.

{{organization.name}}`,
  },
  ALERT_CONFIRMATION: {
    subject: "Confirme su alerta: nuevas vacantes en {{organization.name}}",
    body: `Hola:

Alguien, probablemente usted, nos ha pedido que escribamos a esta dirección cuando {{organization.name}} tenga nuevas vacantes. Abra el enlace para ver lo que se pidió y confírmelo allí. El enlace funciona durante {{days}} días.

Ver y confirmar la alerta: {{link}}

Si no ha sido usted, no tiene que hacer nada: sin confirmación no se envía nada más y la dirección se borra.

{{organization.name}}`,
  },
  CANDIDATE_WROTE: {
    subject: "{{candidate.givenName}} {{candidate.familyName}} ha escrito: {{posting.title}}",
    body: `Hola, {{staff.name}}:

{{candidate.givenName}} {{candidate.familyName}}, que ha solicitado el puesto de {{posting.title}}, ha escrito al equipo de selección. El mensaje espera en la consola.

Leer y responder: {{link}}

{{organization.name}}`,
  },
  DOCUMENT_SENT: {
    subject: "{{document}} de {{candidate.givenName}} {{candidate.familyName}}",
    body: `Hola, {{staff.name}}:

{{candidate.givenName}} {{candidate.familyName}} ha añadido lo que usted pidió a la solicitud para el puesto de {{posting.title}} (referencia {{reference}}): {{document}}.

Leerlo: {{link}}

{{organization.name}}`,
  },
  STAFF_INVITATION: {
    subject: "Configure su cuenta de Rounds",
    body: `Hola, {{staff.name}}:

{{colleague.name}} le invita a Rounds, donde {{organization.name}} trabaja en sus vacantes y en las solicitudes que recibe.

Elija una contraseña para configurar su cuenta. El enlace funciona una sola vez, en un plazo de {{days}} días; después, pida a {{colleague.name}} que le invite de nuevo.

Configurar su cuenta: {{link}}

Si no esperaba este mensaje, puede dejarlo sin respuesta.`,
  },
  APPROVAL_WANTED: {
    subject: "Se pide su aprobación: {{posting.title}}",
    body: `Hola, {{staff.name}}:

{{colleague.name}} le pide que apruebe la vacante «{{posting.title}}». Léala tal como la verán los candidatos y, después, apruébela o diga qué debe cambiar.

Leer la vacante: {{link}}

{{organization.name}}`,
  },
  POSTING_APPROVED: {
    subject: "Aprobada: {{posting.title}}",
    body: `Hola, {{staff.name}}:

{{colleague.name}} ha aprobado la vacante «{{posting.title}}». Se puede publicar tal como está.

{{message}}

Abrir la vacante: {{link}}

{{organization.name}}`,
  },
  CHANGES_WANTED: {
    subject: "Se piden cambios: {{posting.title}}",
    body: `Hola, {{staff.name}}:

{{colleague.name}} pide cambios en la vacante «{{posting.title}}» antes de publicarla. Vuelve a ser un borrador.

{{message}}

Abrir la vacante: {{link}}

{{organization.name}}`,
  },
  REPLY_DIGEST: {
    subject: "Hay candidatos que esperan una respuesta",
    body: `Hola, {{staff.name}}:

Hay personas que se presentaron a vacantes suyas y esperan una respuesta que ya venció o vence en los próximos tres días:

{{postings}}

Ver quién espera: {{link}}

{{organization.name}}`,
  },
};
