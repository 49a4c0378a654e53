export * from './press';
