export * from './classroom';
