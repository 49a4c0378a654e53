import { useEffect, useState } from 'react';
import { EditBase, Title, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { useLocation, useSearchParams } from 'react-router-dom';
import { newKey } from '../../platform/graphql';
import { Loading } from '../../platform/states';
import { useAccess } from '../../platform/viewer';
import { emptyValues, valuesOf, type FormValues } from './form-values';
import { forgetDraft, keptDraft, type KeptDraft } from './local-drafts';
import { originsIn, type OriginIds } from './origin/origins';
import { useOriginStart } from './origin/useOrigins';
import { SubmissionForm } from './SubmissionForm';
import type { Submission } from './submissions.documents';

const keys = new Map<string, string>();
/** A new visit to the page is a new submission; switching the language, which mounts every page anew, is no new visit. */
function keyOfVisit(visit: string): string {
  const key = keys.get(visit) ?? newKey();
  keys.set(visit, key);
  return key;
}

/**
 * The page of a new submission, perhaps out of something (`?visitId=`, `?clueId=`, `?concernId=`, `?commissionedTopicId=`),
 * or of one that so far only this device has (`?kept=`).
 */
export function SubmissionCreate() {
  const { viewer } = useAccess();
  const translate = useTranslate();
  const [search] = useSearchParams();
  const { key: visit } = useLocation();
  const kept = search.get('kept');
  const key = kept ?? keyOfVisit(`${visit}?${search.toString()}`);
  if (!viewer.id) return <Loading />;
  return (
    <>
      <Title title={translate('submissions.write')} preferenceKey={false} />
      <FromOrigins key={key} draftKey={key} origins={originsIn(search)} />
    </>
  );
}

/** Waits for what the submission comes out of, as far as the form begins with it. */
function FromOrigins({ draftKey, origins }: { draftKey: string; origins: OriginIds }) {
  const { viewer } = useAccess();
  const { start, isPending } = useOriginStart(origins);
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    // Whatever is asked again later, a form that has begun stays.
    if (!isPending) setBegun(true);
  }, [isPending]);
  if (!begun) return <Loading />;
  return <FromDevice draftKey={draftKey} values={{ ...emptyValues(viewer, origins), ...start }} />;
}

/** The page of a draft or a returned submission. */
export function SubmissionEdit() {
  return (
    <EditBase mutationMode="pessimistic">
      <EditBody />
    </EditBase>
  );
}

function EditBody() {
  const submission = useRecordContext<Submission>();
  const { viewer } = useAccess();
  const translate = useTranslate();
  // A row of the list stands in until the whole submission is here.
  if (!submission?.attachments || !viewer.id) return <Loading />;
  const { id, version } = submission;
  return (
    <>
      <Title
        title={`${translate('submissions.edit')}${submission.title ? ` · ${submission.title}` : ''}`}
        preferenceKey={false}
      />
      <FromDevice
        key={`${id}-${version}`}
        draftKey={`of-${id}`}
        submissionId={id}
        version={version}
        values={valuesOf(submission, viewer)}
      />
    </>
  );
}

interface FromDeviceProps {
  draftKey: string;
  submissionId?: string;
  version?: number;
  values: FormValues;
}

/** Starts the form from what this device has kept, or else from the given values. */
function FromDevice({ draftKey, submissionId, version, values }: FromDeviceProps) {
  const { viewer } = useAccess();
  const refresh = useRefresh();
  const [start, setStart] = useState<{ draft: KeptDraft; restoredAt?: number }>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    const fresh: KeptDraft = { key: draftKey, accountId: viewer.id, submissionId, version, values, keptAt: 0 };
    keptDraft(draftKey).then(
      (kept) => {
        // The server's version counts: a draft kept before somebody else's edit is sent against the newest one.
        if (kept?.accountId === viewer.id)
          setStart({
            draft: { ...kept, submissionId: kept.submissionId ?? submissionId, version: version ?? kept.version },
            restoredAt: kept.keptAt,
          });
        else setStart({ draft: fresh });
      },
      () => setStart({ draft: fresh }),
    );
    // The values of the first render are what the form starts from.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draftKey, round]);
  if (!start) return <Loading />;
  return (
    <SubmissionForm
      key={round}
      draft={start.draft}
      restoredAt={start.restoredAt}
      onDiscard={() =>
        void forgetDraft(draftKey).then(() => {
          setStart(undefined);
          setRound(round + 1);
          refresh();
        })
      }
    />
  );
}
