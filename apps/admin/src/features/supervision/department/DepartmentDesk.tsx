import ReportIcon from '@mui/icons-material/EditNoteOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { Empty, Failed, Loading } from '../../../platform/states';
import { useTaskNews } from '../board/task-news';
import { MoveDialog } from '../MoveDialog';
import { useJoined } from '../parts';
import { missingOf } from '../task/missing';
import { DepartmentTasks, type DepartmentList, type DepartmentTask } from './department.documents';
import { DeskButtons } from './DeskButtons';
import { TaskLine } from './TaskLine';
import { UrgingsReceived } from './UrgingsReceived';

type Move = { task: DepartmentTask; action: 'ACCEPT' | 'SEND_BACK' };

/** What a department has on its desk: what came in, what is due, what failed, what waits for others, who urges. */
export function DepartmentDesk() {
  const translate = useTranslate();
  const [move, setMove] = useState<Move>();
  useTaskNews();
  const { data, error, refetch } = useQuery({
    queryKey: ['supervisionTasks', 'department'],
    queryFn: () => request(DepartmentTasks),
  });
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />;
  const failed = data.inHand.items.filter((task) => missingOf(task).length > 0);
  const inHand = data.inHand.items.filter((task) => !failed.includes(task));
  const all = (Object.keys(data) as DepartmentList[]).flatMap((list) => data[list].items);
  return (
    <>
      <DeskButtons />
      <UrgingsReceived tasks={all} />
      {all.length === 0 && <Empty words="supervision.department.nothing" />}
      <List list="toAccept" tasks={data.toAccept.items} total={data.toAccept.total}>
        {(task) => (
          <TaskLine
            key={task.id}
            task={task}
            facts={[
              task.acceptDueAt && translate('supervision.department.acceptBy', { date: formatDate(task.acceptDueAt) }),
              task.finalAssignment && translate('supervision.department.final'),
            ]}
          >
            {(['ACCEPT', 'SEND_BACK'] as const)
              .filter((action) => task.allowedActions.includes(action))
              .map((action) => (
                <Button
                  key={action}
                  variant={action === 'ACCEPT' ? 'contained' : 'outlined'}
                  color={action === 'ACCEPT' ? 'primary' : 'error'}
                  onClick={() => setMove({ task, action })}
                >
                  {translate(`TaskAction.${action}`)}
                </Button>
              ))}
          </TaskLine>
        )}
      </List>
      <List list="failed" tasks={failed} total={failed.length}>
        {(task) => <Reportable key={task.id} task={task} />}
      </List>
      <List list="inHand" tasks={inHand} total={data.inHand.total - failed.length} hint>
        {(task) => <Reportable key={task.id} task={task} />}
      </List>
      <List list="reported" tasks={data.reported.items} total={data.reported.total}>
        {(task) => <Reported key={task.id} task={task} />}
      </List>
      <List list="sentBack" tasks={data.sentBack.items} total={data.sentBack.total}>
        {(task) => <TaskLine key={task.id} task={task} />}
      </List>
      {move && <MoveDialog {...move} onClose={() => setMove(undefined)} />}
    </>
  );
}

interface ListProps {
  list: DepartmentList | 'failed';
  tasks: DepartmentTask[];
  total: number;
  hint?: boolean;
  children: (task: DepartmentTask) => React.ReactNode;
}

function List({ list, tasks, total, hint = false, children }: ListProps) {
  const translate = useTranslate();
  if (tasks.length === 0) return null;
  return (
    <Section
      title={`${translate(`supervision.department.${list}`)} ${total}`}
      aside={
        hint && (
          <Typography variant="body2" color="text.secondary">
            {translate('supervision.department.inHandHint')}
          </Typography>
        )
      }
    >
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tasks.map(children)}
      </Stack>
      {tasks.length < total && (
        <Typography variant="body2" color="text.secondary">
          {translate('supervision.department.onlyShown', { shown: tasks.length, total })}
        </Typography>
      )}
    </Section>
  );
}

/** Leads to the form with this task chosen. */
function Reportable({ task }: { task: DepartmentTask }) {
  const translate = useTranslate();
  const open = task.mayRecordProgress || task.allowedActions.includes('REPORT_RESULT');
  return (
    <TaskLine task={task}>
      {open && (
        <Button
          component={Link}
          to={`/supervision/department/report?task=${task.id}`}
          variant="outlined"
          startIcon={<ReportIcon />}
        >
          {translate('supervision.department.report')}
        </Button>
      )}
    </TaskLine>
  );
}

const sides = ['CPPCC', 'SUPERVISION_BUREAU'] as const;
const standing = ({ rounds }: DepartmentTask, side: (typeof sides)[number]) =>
  (side === 'CPPCC' ? rounds.at(-1)?.cppcc : rounds.at(-1)?.bureau)?.stands ?? false;

function Reported({ task }: { task: DepartmentTask }) {
  const translate = useTranslate();
  const passed = sides.filter((side) => standing(task, side));
  const joined = useJoined();
  const names = (list: readonly string[]) => joined(list.map((side) => translate(`VerificationSide.${side}`)));
  const waits = sides.filter((side) => !passed.includes(side));
  return (
    <TaskLine
      task={task}
      facts={[
        [
          task.outcome && translate(`TaskOutcome.${task.outcome}`),
          passed.length > 0 && translate('supervision.department.passedBy', { sides: names(passed) }),
          waits.length > 0 && translate('supervision.department.waitsFor', { sides: names(waits) }),
          task.verifyDueAt && translate('supervision.department.verifyBy', { date: formatDate(task.verifyDueAt) }),
        ]
          .filter(Boolean)
          .join(' · '),
      ]}
    />
  );
}
