export * from './headers';
export * from './people';
export * from './submissions';
export * from './times';
