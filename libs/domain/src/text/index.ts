export * from './characters';
export * from './check';
export * from './schemas';
