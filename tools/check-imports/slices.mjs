/**
 * The slices from left to right: each imports only from those before it. A new slice gets its place here first.
 * The API, the admin, the domain and the tests' builders all keep this order.
 */
export const order = [
  'platform',
  'people',
  'sectors',
  'access',
  'submissions',
  'liaison',
  'visits',
  'clues',
  'vetting',
  'reports',
  'supervision',
  'feedback',
  'publication',
  'assessment',
  'learning',
  'analytics',
  'messages',
  'imports',
  'home',
  'demonstration',
];

/** Folders of the libraries that every slice stands on, as it stands on the platform elsewhere. */
export const foundations = ['calendar', 'graphql', 'paging', 'refusals', 'text'];
