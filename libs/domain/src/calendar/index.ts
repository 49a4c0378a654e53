export * from './chinese-dates';
export * from './special-days';
export * from './week';
export * from './working-days';
