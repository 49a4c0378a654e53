export * from './defaults';
export * from './input';
export * from './progress';
