import { v7 } from 'uuid';

/** A new identifier: UUIDv7, 36 characters, growing with time so that primary keys stay in insertion order. */
export const newId = (): string => v7();
