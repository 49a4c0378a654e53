export * from './agenda';
export * from './decisions';
export * from './enums';
export * from './input';
export * from './opinions';
export * from './papers';
export * from './room';
export * from './visibility';
