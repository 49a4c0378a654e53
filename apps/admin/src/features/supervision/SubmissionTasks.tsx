import { Box, Card, CardActionArea, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { INSTRUCTABLE, type SubmissionStatus } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { RecordInstructionLink } from './RecordInstructionLink';
import { SubmissionSubject } from './instruction.documents';
import { TaskCard } from './TaskCard';

/** On a submission's page: its tasks, and the way to record an instruction. */
export function SubmissionTasks({ id }: { id: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['submissions', 'tasks', id],
    queryFn: () => request(SubmissionSubject, { id }),
  });
  if (!data) return null;
  const { status, tasks } = data.submission;
  const link = INSTRUCTABLE.includes(status as SubmissionStatus) && <RecordInstructionLink submissionId={id} />;
  if (tasks.length === 0) {
    return (
      <Box className="no-print" sx={{ mb: 2, '&:empty': { display: 'none' } }}>
        {link}
      </Box>
    );
  }
  return (
    <Section title={translate('supervision.ofSubmission')} aside={<Box className="no-print">{link}</Box>}>
      <Stack spacing={1}>
        {tasks.map((task) => (
          <Card key={task.id}>
            <CardActionArea component={Link} to={`/supervisionTasks/${task.id}/show`} sx={{ p: 1.5 }}>
              <TaskCard task={task} />
            </CardActionArea>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

/** On a report's page: the way to record an instruction on all of it. */
export const ReportInstruction = ({ id }: { id: string }) => <RecordInstructionLink reportId={id} />;
