export * from './dateFaults';
export * from './readTitleForm';
export * from './transportDocumentJsonSchema';
export * from './readTransportDocument';
export * from './validateShippingInstructions';
export * from './validateTransportDocument';
