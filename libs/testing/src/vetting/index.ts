export * from './meeting';
export * from './room';
