export * from './characters';
export * from './check';
export * from './chinese-numerals';
export * from './schemas';
export * from './spreadsheets';
