export * from './titleForm';
export * from './transportDocumentJsonSchema';
export * from './transportDocumentView';
export * from './validateTransportDocument';
