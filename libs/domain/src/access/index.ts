export * from './enums';
export * from './permissions';
