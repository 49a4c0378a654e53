export * from './input';
export * from './rules';
export * from './shown';
