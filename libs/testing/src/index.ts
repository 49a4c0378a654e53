export * from './database';
export * from './operations';
export * from './graphql/call';
export * from './people';
export * from './access';
export * from './submissions';
export * from './vetting';
