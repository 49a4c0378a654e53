export * from './oversight';
