export * from './actions';
export * from './disagreement';
export * from './enums';
export * from './input';
export * from './review';
