export * from './enums';
export * from './input';
export * from './network';
export * from './proposal';
export * from './recency';
export * from './rules';
export * from './tree';
