export * from './input';
export * from './group';
