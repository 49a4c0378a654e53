export * from './enums';
export * from './transitions';
