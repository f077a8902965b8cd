import { pacsAdministratorTemplate } from "../pacs-administrator.ts";
import { clinicalApplicationsSpecialist } from "./clinical-applications-specialist.ts";
import { ctTechnologist } from "./ct-technologist.ts";
import { diagnosticMedicalPhysicist } from "./diagnostic-medical-physicist.ts";
import { diagnosticMedicalSonographer } from "./diagnostic-medical-sonographer.ts";
import { imagingInformaticsEngineer } from "./imaging-informatics-engineer.ts";
import { integrationAnalystTemplate } from "./integration-analyst.ts";
import { interventionalRadiologyTechnologist } from "./interventional-radiology-technologist.ts";
import { mammographyTechnologist } from "./mammography-technologist.ts";
import { mriTechnologistTemplate } from "./mri-technologist.ts";
import { nuclearMedicineTechnologist } from "./nuclear-medicine-technologist.ts";
import { radiologicTechnologist } from "./radiologic-technologist.ts";
import { radiologyManager } from "./radiology-manager.ts";
import { radiologyNurse } from "./radiology-nurse.ts";
import { risAnalyst } from "./ris-analyst.ts";
import { categories, type ShippedRoleTemplate } from "./shipped-role-template.ts";
import { threeDimensionalImagingTechnologist } from "./three-dimensional-imaging-technologist.ts";

/** Every role template that Rounds brings along. Add at the end: an installation is given each once, by its slug. */
export const shippedRoleTemplates: readonly ShippedRoleTemplate[] = [
  { ...pacsAdministratorTemplate, category: categories.informatics },
  risAnalyst,
  radiologicTechnologist,
  mriTechnologistTemplate,
  ctTechnologist,
  diagnosticMedicalSonographer,
  imagingInformaticsEngineer,
  radiologyManager,
  integrationAnalystTemplate,
  clinicalApplicationsSpecialist,
  nuclearMedicineTechnologist,
  mammographyTechnologist,
  interventionalRadiologyTechnologist,
  radiologyNurse,
  diagnosticMedicalPhysicist,
  threeDimensionalImagingTechnologist,
];
