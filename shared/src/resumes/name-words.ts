const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Words that begin or join a family name; written small they always do. */
export const particles = set("van von de der den del della di da dos das do du la le los las bin bint ibn al el ter ten zu zur 't af av ben abu st. saint san mac y e");
/** Of these, the ones that are also given names or family names of their own. */
export const doubtfulParticles = set("van le la al di da do ben el st. san mac e y du");
export const joiningParticles = set("y e");

/** Given names that stand second in a double given name of Spanish or Portuguese. */
export const secondGivenNames = set(`jose maria luis carlos antonio angel manuel jesus alberto fernando elena isabel teresa carmen luisa eduardo javier miguel rafael pablo pedro paulo andres francisco enrique ramon
  ignacio beatriz cristina laura lucia sofia julia ana rosa victoria belen eugenia fernanda alejandra gabriel augusto henrique vinicius felipe clara ines`);

/** After "María del", "Juan de la" and the like these are part of the given name. */
export const devotions = set("carmen pilar rosario mar luz angeles dolores concepcion jesus socorro rocio paz consuelo milagros mercedes valle prado sol");

/** Family names of Spanish and Portuguese that end unlike most others, so that two of them in a row are a double family name. */
const iberianSurnames = set(`garcia ortiz reyes castro vargas castillo ramos moreno romero herrera medina aguilar vega cruz flores rivera torres delgado ortega soto rojas molina silva luna mendoza guerrero santos
  navarro dominguez rubio marin iglesias blanco serrano campos cano prieto leon gallego crespo pascual herrero lorenzo hidalgo montero ferrer santana vidal mora nieto arias fuentes carrasco cabrera caballero
  bravo rojo lozano cortes salazar santiago ponce ibarra mejia acosta salinas ochoa trujillo villanueva quintero barrera almeida sousa pereira oliveira ferreira costa carvalho gomes ribeiro martins rocha lima
  araujo barbosa cardoso teixeira nunes moreira correia pinto azevedo monteiro figueiredo guzman rios duarte camacho solis montoya cardenas zamora valencia franco beltran parra escobar olmedo aranda`);

export function isIberianSurname(folded: string): boolean {
  return iberianSurnames.has(folded) || /^\p{L}{2,}[aeio]z$/u.test(folded);
}

export const vietnameseSurnames = set("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly");

/** Words of resumes, places and trades that no line with a name holds. */
export const notNames = set(`resume curriculum vitae cv profile summary page confidential street st avenue ave road rd drive dr lane ln boulevard blvd apt suite box calle avenida avda plaza strasse rue platz city county
  pacs ris dicom hl7 ehr emr imaging radiology radiologic radiography healthcare health medical hospital clinic center centre university college school institute systems informatics information technology data
  phone mobile email mail address contact linkedin github website web objective experience education skills certification certifications certified registered licensed professional senior junior january february
  march april may june july august september october november december enero febrero abril mayo junio julio agosto septiembre octubre noviembre diciembre present current the and for with from years year of in at to
  team leader new north south west east united states remote dear sincerely references available upon request lebenslauf bewerbung hoja vida europass nationality born date place`);
