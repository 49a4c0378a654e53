export * from './enums';
export * from './input';
export * from './matters';
export * from './rules';
