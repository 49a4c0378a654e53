/** What news may speak of besides submissions and tasks: a GraphQL type and an id. */
export interface NewsSubject {
  type: string;
  id: string;
}

/** The admin's page of each type; `:id` stands for the id. */
const PAGES: Readonly<Record<string, string>> = {
  AssessmentObjection: '/assessment/check',
  AssessmentYear: '/assessment?year=:id',
  Award: '/awards',
  Briefing: '/briefings/:id/show',
  Clue: '/clues/:id/show',
  CommissionedTopic: '/commissionedTopics/:id/show',
  DutyDossier: '/dossier?year=:id',
  InformantAppointment: '/informantAppointments',
  LiaisonContact: '/liaisonContacts',
  LiaisonLink: '/liaisonLinks',
  OfficeOpinion: '/officeOpinions',
  Training: '/trainings/:id/show',
  VisitCampaign: '/visitCampaigns/:id/show',
};

/** Where the admin shows what news speaks of; null for types without a page. */
export const pageOfNews = ({ type, id }: NewsSubject): string | null =>
  PAGES[type]?.replace(':id', encodeURIComponent(id)) ?? null;
