import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { Empty, Failed, Loading } from '../../../platform/states';
import { DepartmentTasks } from './department.documents';
import { ReportForm } from './ReportForm';

/** One form for all that a department reports: which task, how it goes or how it ended. `task` is chosen by the address. */
export default function ReportPage() {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['supervisionTasks', 'department'],
    queryFn: () => request(DepartmentTasks),
  });
  const tasks = data?.inHand.items.filter(
    ({ mayRecordProgress, allowedActions }) => mayRecordProgress || allowedActions.includes('REPORT_RESULT'),
  );
  return (
    <>
      <Title title={translate('supervision.department.report')} preferenceKey={false} />
      {!tasks ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : tasks.length === 0 ? (
        <Empty words="supervision.department.noneToReport" />
      ) : (
        <ReportForm key={params.get('task')} tasks={tasks} wanted={params.get('task')} />
      )}
    </>
  );
}
