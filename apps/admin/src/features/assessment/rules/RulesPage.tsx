import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { request } from '../../../platform/graphql';
import { LinkButton } from '../../../platform/lists';
import { Section } from '../../../platform/Section';
import { Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { YearChoice } from '../../../platform/YearChoice';
import { useYear } from '../../../platform/years';
import { keepsRecords } from '../readers';
import { Editor } from './Editor';
import { RuleWords } from './RuleWords';
import { RulesOfYear } from './rules.documents';
import { Versions } from './Versions';

/** The rules of a year (A2): everybody reads them; the office changes them, and sees what that does before it saves. */
export default function RulesPage() {
  const translate = useTranslate();
  const access = useAccess();
  const [year, chooseYear] = useYear();
  const { data, error, refetch } = useQuery({
    queryKey: ['assessment', 'rules', year],
    queryFn: async () => await request(RulesOfYear, { year }),
  });
  return (
    <>
      <Title title={translate('assessment.rules.ofYear', { year })} preferenceKey={false} />
      <Box
        sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mt: 1, mb: 2 }}
        className="no-print"
      >
        <YearChoice value={year} onChange={(chosen) => chosen && chooseYear(chosen)} />
        <LinkButton to={`/assessment/${year}`} label="assessment.back" icon={null} />
      </Box>
      <Typography color="text.secondary" sx={{ maxWidth: '48em', mb: 2 }}>
        {translate('assessment.rules.about')}
      </Typography>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : data.assessment.state === 'PUBLISHED' || !keepsRecords(access) ? (
        <>
          {data.assessment.state === 'PUBLISHED' && (
            <Alert severity="info" sx={{ mb: 2 }}>
              {translate('assessment.rules.frozen')}
            </Alert>
          )}
          <Section title={translate('assessment.rules.title')}>
            <RuleWords rules={data.dutyRules} />
          </Section>
          {access.is('INFO_OFFICE', 'CHAIR_MEMBER') && <Versions year={year} />}
        </>
      ) : (
        <Editor
          key={`${year} ${data.assessment.ruleVersion}`}
          year={year}
          rules={data.dutyRules}
          version={data.assessment.ruleVersion}
        />
      )}
    </>
  );
}
