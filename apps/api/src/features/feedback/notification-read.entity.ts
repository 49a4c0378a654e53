import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { columns } from '../../platform';
import { Notification } from './notification.entity';

/** Who has read which news: of an organization's accounts each for itself. */
@Entity('notification_read')
export class NotificationRead {
  @ForeignKey(() => Notification)
  @PrimaryColumn(columns.id)
  notificationId!: string;
  @PrimaryColumn(columns.id)
  accountId!: string;
  @Column(columns.time)
  at!: number;
}
