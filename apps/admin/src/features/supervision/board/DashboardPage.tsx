import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Navigate } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { Empty, Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { SupervisionBoard } from './board.documents';
import { BoardNav } from './BoardNav';
import { LightsChart } from './LightsChart';
import { matrixOf } from './matrix';
import { MatrixTable } from './MatrixTable';
import { mayOversee } from './may-oversee';
import { Morning } from './Morning';
import { TASKS, useTaskNews } from './task-news';
import { YearChoice } from '../../../platform/YearChoice';
import { useYear } from '../../../platform/years';

/** What the bureau opens in the morning: what waits, and how everything stands. */
export default function DashboardPage() {
  const translate = useTranslate();
  const access = useAccess();
  const live = useTaskNews();
  if (access.viewer.id && !mayOversee(access)) {
    return <Navigate replace to={access.is('DEPARTMENT') ? '/supervision/department' : '/supervision/board'} />;
  }
  return (
    <>
      <Title title={translate('taskBoard.title')} preferenceKey={false} />
      <BoardNav live={live}>
        <Button size="small" variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {translate('platform.print')}
        </Button>
      </BoardNav>
      <Morning />
      <YearAtAGlance />
    </>
  );
}

function YearAtAGlance() {
  const translate = useTranslate();
  const [year, setYear] = useYear();
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: [TASKS, 'board', year],
    queryFn: async () => (await request(SupervisionBoard, { year })).supervisionBoard,
    placeholderData: keepPreviousData,
  });
  const matrix = useMemo(() => data && matrixOf(data), [data]);
  const chosen = (
    <Box className="no-print" sx={{ pt: 1.25 }}>
      <YearChoice value={year} onChange={(picked) => picked && setYear(picked)} />
    </Box>
  );
  return (
    <Box sx={{ opacity: isPlaceholderData ? 0.5 : 1 }}>
      <Section title={translate('taskBoard.matrix', { year })} aside={chosen}>
        {error && !matrix ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : !matrix ? (
          <Loading />
        ) : matrix.rows.length === 0 ? (
          <Empty words="taskBoard.noTasks" />
        ) : (
          <MatrixTable matrix={matrix} year={year} />
        )}
      </Section>
      {matrix && matrix.rows.length > 0 && (
        <Section title={translate('taskBoard.chart')}>
          {matrix.totals.all.total === (matrix.totals.all.lights.DONE ?? 0) ? (
            <Empty words="taskBoard.allDone" />
          ) : (
            <LightsChart matrix={matrix} year={year} />
          )}
        </Section>
      )}
    </Box>
  );
}
