export * from './oversight';
export * from './look-back';
