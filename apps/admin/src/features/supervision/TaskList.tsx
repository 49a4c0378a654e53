import { InstructionKind, Light, TaskStatus } from '@sanlian/domain';
import { BooleanInput, DataTable, DateInput, NullableBooleanInput, NumberInput, SearchInput } from 'react-admin';
import { formatDate } from '../../platform/dates';
import { EnumArrayInput, EnumInput } from '../../platform/enums';
import { ListPage } from '../../platform/lists';
import { useAccess } from '../../platform/viewer';
import { NamedInput } from '../people';
import { BoardNav } from './board/BoardNav';
import { useTaskNews } from './board/task-news';
import { DaysLeft, LightMark, TaskStatusChip } from './parts';
import { RecordInstructionLink } from './RecordInstructionLink';
import type { TaskRow } from './supervision.documents';
import { TaskCard } from './TaskCard';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <EnumArrayInput source="status" name="TaskStatus" values={TaskStatus} alwaysOn key="status" />,
  <EnumArrayInput source="light" name="Light" values={Light} alwaysOn key="light" />,
  <BooleanInput source="mine" key="mine" />,
  <NamedInput source="leadOrganizationId" reference="organizations" key="leadOrganizationId" />,
  <NumberInput source="year" key="year" min={2000} max={2100} step={1} />,
  <DateInput source="dueFrom" parse={(value: string) => value || undefined} key="dueFrom" />,
  <DateInput source="dueTo" parse={(value: string) => value || undefined} key="dueTo" />,
  <EnumInput source="kind" name="InstructionKind" values={InstructionKind} key="kind" />,
  <NullableBooleanInput source="dissatisfied" key="dissatisfied" />,
  <NullableBooleanInput source="followedUp" key="followedUp" />,
];
const both = [
  ...filters,
  <NullableBooleanInput source="followUpDue" key="followUpDue" />,
  <NullableBooleanInput source="extensionAsked" key="extensionAsked" />,
  <NullableBooleanInput source="cancellationAsked" key="cancellationAsked" />,
  <NullableBooleanInput source="toReview" key="toReview" />,
  <NullableBooleanInput source="disagreed" key="disagreed" />,
];

const oneLine = { whiteSpace: 'nowrap' };

export default function TaskList() {
  const { is } = useAccess();
  const live = useTaskNews();
  return (
    <>
      <BoardNav live={live} />
      <ListPage<TaskRow>
        filters={is('SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER') ? both : filters}
        sort={{ field: 'number', order: 'DESC' }}
        extra={<RecordInstructionLink />}
        card={(task) => <TaskCard task={task} />}
      >
        <DataTable.Col source="number" sx={oneLine} />
        <DataTable.Col source="light" sx={oneLine} render={({ light }: TaskRow) => <LightMark light={light} />} />
        <DataTable.Col source="submission.title" label="resources.supervisionTasks.fields.submission" disableSort />
        <DataTable.Col source="status" render={({ status }: TaskRow) => <TaskStatusChip status={status} />} />
        <DataTable.Col
          source="leadOrganization.name"
          label="resources.supervisionTasks.fields.leadOrganizationId"
          disableSort
        />
        <DataTable.Col source="dueAt" sx={oneLine} render={({ dueAt }: TaskRow) => formatDate(dueAt)} />
        <DataTable.Col
          source="daysLeft"
          disableSort
          label="resources.supervisionTasks.fields.daysLeft"
          render={(task: TaskRow) => <DaysLeft task={task} />}
          sx={oneLine}
        />
      </ListPage>
    </>
  );
}
