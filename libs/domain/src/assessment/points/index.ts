export * from './count';
export * from './points';
export * from './ranks';
export * from './rules';
