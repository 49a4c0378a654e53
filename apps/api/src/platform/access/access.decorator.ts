import type { Permission } from '@sanlian/domain';
import { Extensions } from 'type-graphql';

/** Declares the permission of a root field. A root field without one keeps the server from starting. */
export const Access = (permission: Permission): MethodDecorator & PropertyDecorator => Extensions({ permission });

/**
 * Declares who sees a field of an object that isn't read through the read model: `shown` by whoever got the object.
 * Fields of read-model types are declared there, as open or guarded.
 */
export const Shown = (): MethodDecorator & PropertyDecorator & ClassDecorator => Extensions({ shown: true });
