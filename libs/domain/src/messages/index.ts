export * from './enums';
export * from './labels';
export * from './language';
export * from './look-back-report';
export * from './mail';
export * from './messages';
export * from './minutes';
export * from './notifications';
