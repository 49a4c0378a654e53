export * from './enums';
export * from './input';
export * from './rules';
export * from './headings';
export * from './split';
