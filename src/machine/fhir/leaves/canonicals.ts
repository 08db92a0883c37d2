/**
 * Names of our own, which stand for nothing on the net: a UUID needs no registration, and no domain is claimed.
 * They never change; the version of the guideline stands beside them.
 */
export const canonicals = {
  questionnaire: 'urn:uuid:07df78e8-720d-448b-ba38-5fa9fe3d06d3',
  codeSystem: 'urn:uuid:beec8d29-1b3f-4f47-8cea-037f0e9bc618',
  /** Extension of a question: where it comes from, in words. */
  provenance: 'urn:uuid:1f951be1-69cf-4a69-ab8a-5ee5d6f218e1',
  /** Extension of a response: an answer given before its question is asked. */
  pendingAnswer: 'urn:uuid:da4e6c68-0fa2-4e5d-aa74-791547cf5701',
} as const;

/** Extensions of the FHIR R4 specification itself. */
export const hl7 = {
  minValue: 'http://hl7.org/fhir/StructureDefinition/minValue',
  maxValue: 'http://hl7.org/fhir/StructureDefinition/maxValue',
  unit: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
  optionExclusive: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
  itemControl: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  itemControls: 'http://hl7.org/fhir/questionnaire-item-control',
  ucum: 'http://unitsofmeasure.org',
} as const;
