export * from './enums';
export * from './input';
export * from './numbers';
export * from './rules';
export * from './upward';
