export * from './input';
export * from './kinds';
