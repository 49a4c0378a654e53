export * from './chinese-dates';
export * from './kinds-of-days';
export * from './special-days';
export * from './week';
export * from './working-days';
