export * from './enums';
export * from './fields';
export * from './input';
export * from './permissions';
export * from './scopes';
