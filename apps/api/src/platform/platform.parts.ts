import { AuditEntry } from './audit/audit-entry.entity';
import { Counter } from './audit/counter.entity';
import { DomainEventRow } from './audit/domain-event.entity';
import { IdempotencyKey } from './audit/idempotency-key.entity';
import { StoredFile } from './files/stored-file.entity';
import type { EntityClass } from './slice';

export const platformEntities: EntityClass[] = [AuditEntry, DomainEventRow, IdempotencyKey, Counter, StoredFile];
