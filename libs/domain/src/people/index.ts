export * from './appointments';
export * from './enums';
export * from './input';
export * from './tiers';
