export * from './enums';
export * from './page';
