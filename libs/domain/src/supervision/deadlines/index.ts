export * from './clocks';
export * from './enums';
export * from './extensions';
export * from './history';
export * from './settings';
