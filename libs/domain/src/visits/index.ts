export * from './enums';
export * from './input';
export * from './ledger';
export * from './rules';
export * from './spread';
