import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useNotify, useTranslate, type RaRecord } from 'react-admin';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { serverNow } from '../../../platform/clock';
import { localDateTimeOf, momentIn } from '../../../platform/dates';
import { newKey, request } from '../../../platform/graphql';
import { ShowPage } from '../../../platform/ShowPage';
import { Empty, Failed, Loading } from '../../../platform/states';
import { useAccess, type Viewer } from '../../../platform/viewer';
import { EditVisit, RecordVisit, VisitCampaigns, WhoIsVisited, type MemberRow, type Visit } from '../visits.documents';
import { forgetVisit, keepVisit, keptVisit, toVisitInput, type VisitValues } from './kept';
import { Saved } from './Saved';
import { VisitForm } from './VisitForm';

/** Recording a visit, on a phone within a minute; `?campaignId=` and `?visitedId=` say of whom. */
export function VisitCreate() {
  const translate = useTranslate();
  const { viewer } = useAccess();
  const [savedId, setSavedId] = useState<string>();
  return (
    <Box sx={{ maxWidth: 640 }}>
      <Title title={translate('visits.record')} preferenceKey={false} />
      {savedId ? (
        <Saved id={savedId} onAgain={() => setSavedId(undefined)} />
      ) : (
        viewer.id && <Create viewer={viewer} onSaved={setSavedId} />
      )}
    </Box>
  );
}

function Create({ viewer, onSaved }: { viewer: Viewer; onSaved: (id: string) => void }) {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const [round, setRound] = useState(0);
  const campaignId = params.get('campaignId');
  const visitedId = params.get('visitedId');
  const campaigns = useQuery({
    queryKey: ['visitCampaigns', 'toRecord'],
    queryFn: async () => (await request(VisitCampaigns, {})).visitCampaigns.filter(({ mayRecord }) => mayRecord),
  });
  const { error, isLoading, ...who } = useQuery({
    queryKey: ['campaignMembers', 'visited', campaignId, visitedId],
    queryFn: async () => (await request(WhoIsVisited, { filter: { campaignId, personId: visitedId } })).campaignMembers,
    enabled: campaignId !== null && visitedId !== null,
  });
  const failed = error ?? campaigns.error;
  if (failed) return <Failed error={failed} onRetry={() => void campaigns.refetch()} />;
  if (isLoading || !campaigns.data) return <Loading />;
  if (campaigns.data.length === 0)
    return (
      <Empty words="visits.form.noCampaign">
        <Button component={Link} to="/visitCampaigns">
          {translate('visits.menu')}
        </Button>
      </Empty>
    );
  const kept = keptVisit(viewer.id);
  const fresh = newVisit(campaignId ?? campaigns.data[0]?.id ?? '', who.data?.items[0], viewer);
  return (
    <VisitForm
      campaigns={campaigns.data}
      start={kept ?? fresh}
      restored={kept !== null}
      onChange={(values) => keepVisit(viewer.id, values)}
      onDiscard={() => {
        forgetVisit(viewer.id);
        setRound(round + 1);
      }}
      key={round}
      onSend={async (values, idempotencyKey) => {
        const { recordVisit } = await request(RecordVisit, { input: toVisitInput(values) }, { idempotencyKey });
        forgetVisit(viewer.id);
        onSaved(recordVisit.id);
      }}
    />
  );
}

/** Whoever is to visit has visited, or else the viewer, now. */
function newVisit(campaignId: string, member: MemberRow | undefined, { person }: Viewer): VisitValues {
  const self = person && person.id !== member?.person.id ? [person] : [];
  return {
    campaignId,
    visited: member?.person ?? null,
    visitors: member && member.visitors.length > 0 ? member.visitors : self,
    at: momentIn(localDateTimeOf(new Date(serverNow()))),
    place: '',
    dutyPerformance: '',
    demands: '',
  };
}

/** Corrects a recorded visit. */
export function VisitEdit() {
  const translate = useTranslate();
  return (
    <ShowPage<Visit & RaRecord> resource="visits" title={() => translate('visits.form.correct')}>
      {(visit) => (
        <Box sx={{ maxWidth: 640 }}>
          <Edit key={visit.version} visit={visit} />
        </Box>
      )}
    </ShowPage>
  );
}

function Edit({ visit }: { visit: Visit }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const { id, version, campaign, visited, visitors, at, place, dutyPerformance, demands } = visit;
  return (
    <VisitForm
      campaigns={[campaign]}
      start={{
        ...{ campaignId: campaign.id, visited, visitors, at },
        place: place ?? '',
        dutyPerformance: dutyPerformance ?? '',
        demands: demands ?? '',
      }}
      onSend={async (values) => {
        await request(EditVisit, { id, version, input: toVisitInput(values) }, { idempotencyKey: newKey() });
        notify('visits.saved.title', { type: 'success' });
        navigate(`/visits/${id}/show`);
      }}
    />
  );
}
