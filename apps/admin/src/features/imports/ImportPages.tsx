import { request } from '../../platform/graphql';
import { ImportWizard } from './ImportWizard';
import { ImportDutyRecords, ImportLiaisonLinks, ImportPeople, ImportSubmissions } from './imports.documents';

export const ImportPeoplePage = () => (
  <ImportWizard
    what="people"
    run={async (fileId, dryRun, idempotencyKey) =>
      (await request(ImportPeople, { fileId, dryRun }, { idempotencyKey })).importPeople
    }
  />
);

export const ImportSubmissionsPage = () => (
  <ImportWizard
    what="submissions"
    run={async (fileId, dryRun, idempotencyKey) =>
      (await request(ImportSubmissions, { fileId, dryRun }, { idempotencyKey })).importSubmissions
    }
  />
);

export const ImportLiaisonLinksPage = () => (
  <ImportWizard
    what="liaisonLinks"
    template="liaison-links"
    run={async (fileId, dryRun, idempotencyKey) =>
      (await request(ImportLiaisonLinks, { fileId, dryRun }, { idempotencyKey })).importLiaisonLinks
    }
  />
);

export const ImportDutyRecordsPage = () => (
  <ImportWizard
    what="dutyRecords"
    run={async (fileId, dryRun, idempotencyKey) =>
      (await request(ImportDutyRecords, { fileId, dryRun }, { idempotencyKey })).importDutyRecords
    }
  />
);
