export * from './duty-records';
export * from './headers';
export * from './liaison';
export * from './people';
export * from './submissions';
export * from './times';
