export * from './enums';
export * from './awards/index';
export * from './cycle/index';
export * from './duties/index';
export * from './members/index';
export * from './points/index';
export * from './records/index';
export * from './results/index';
