export * from './input';
export * from './office-opinions';
export * from './routes';
export * from './kinds';
