export * from './input';
export * from './kinds';
export * from './text';
