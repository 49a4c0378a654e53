export * from './enums';
export * from './recency';
