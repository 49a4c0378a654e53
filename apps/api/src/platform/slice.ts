import type { MigrationInterface } from 'typeorm';

/** What the application needs of a slice, beside the services that its right-hand neighbours call. */
export interface Slice {
  /** Instances of the slice's resolver classes. */
  resolvers: object[];
}

export type EntityClass = new () => object;
export type MigrationClass = new () => MigrationInterface;
