export * from './codes';
export * from './refusal';
