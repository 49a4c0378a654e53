export * from './enums';
export * from './fields';
export * from './input';
export * from './operations';
export * from './permissions';
export * from './scopes';
export * from './sign-in-delay';
export * from './stand-ins';
