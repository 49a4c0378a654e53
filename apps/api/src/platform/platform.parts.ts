import { AuditEntry } from './audit/audit-entry.entity';
import { Counter } from './audit/counter.entity';
import { DomainEventRow } from './audit/domain-event.entity';
import { IdempotencyKey } from './audit/idempotency-key.entity';
import { StoredFile } from './files/stored-file.entity';
import { JobLease } from './jobs/job-lease.entity';
import { JobRunRow } from './jobs/job-run.entity';
import { OutgoingMail } from './mail/outgoing-mail.entity';
import { Setting } from './settings/setting.entity';
import type { EntityClass } from './slice';

export const platformEntities: EntityClass[] = [
  AuditEntry,
  DomainEventRow,
  IdempotencyKey,
  Counter,
  StoredFile,
  Setting,
  JobLease,
  JobRunRow,
  OutgoingMail,
];
