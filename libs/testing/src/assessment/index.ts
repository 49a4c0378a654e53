export * from './year-desk';
