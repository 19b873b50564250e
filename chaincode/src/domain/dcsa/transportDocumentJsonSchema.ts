import schema from './generated/transportDocument.schema.json';

/** DCSA's definition of the transport document as JSON Schema 2020-12, with DCSA's descriptions. */
export const transportDocumentJsonSchema: Readonly<Record<string, unknown>> = schema;
