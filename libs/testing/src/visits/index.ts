export * from './visit-round';
